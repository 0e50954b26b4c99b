package vn.binhyen.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run of text; a figure also names what it is, and the address where it opens down to its records. */
public record Span(
        String text, @Nullable String figure, @Nullable String url) {

    static Span of(String text) {
        return new Span(text, null, null);
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
