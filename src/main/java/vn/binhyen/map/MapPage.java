package vn.binhyen.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** A figure on the map of a place, with the same numbers as a table beside it. */
public record MapPage(
        @Nullable String area,
        @Nullable Link above,
        String figure,
        String range,
        Filter filter,
        FormErrors errors,
        @Nullable Total total,
        int width,
        int height,
        List<Region> shapes,
        List<Region> rows,
        List<Step> steps,
        int missing,
        boolean imports) {

    /** Another page. */
    public record Link(String name, String url) {}

    /** The choices as they stand in the address. */
    public record Filter(
            Map<String, String> figures,
            Map<String, String> calendars,
            String area,
            String figure,
            String period,
            String calendar) {}

    /** The whole place: its number and where that is opened. */
    public record Total(String text, @Nullable String percent, String url) {}

    /** One place: {@code url} leads on, {@code explain} opens its number; {@code colour} is 0 without a value. */
    public record Region(
            String name,
            String url,
            String text,
            @Nullable String percent,
            String explain,
            int colour,
            @Nullable String path,
            int x,
            int y,
            @Nullable String label) {

        /** What a pointer or a screen reader is told. */
        public String title() {
            return name + ": " + text + (percent == null ? "" : ", " + percent);
        }
    }

    /** One colour of the key, from the highest to the lowest. */
    public record Step(int colour, String text, int places) {}
}
