package vn.binhyen.platform;

import org.jspecify.annotations.Nullable;

/** One line of a chart of bars: its name, its length from 0 to 100, the number in words, and where it opens. */
public record Bar(
        String label,
        double percent,
        String text,
        String tone,
        @Nullable Double target,
        @Nullable String url) {

    public Bar(String label, double percent, String text) {
        this(label, percent, text, "", null, null);
    }
}
