package vn.binhyen.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The text of a form to be changed: what is wrong in which line, and the versions there were. */
public record FormTextPage(
        String form,
        String title,
        boolean shipped,
        String text,
        String period,
        Map<String, String> periods,
        List<Wrong> wrong,
        @Nullable String sound,
        List<Version> versions,
        FormErrors errors) {

    /** One thing that is wrong. */
    public record Wrong(int line, String key, String text) {}

    /** A version that was published. */
    public record Version(int number, String from, Instant at, String by) {}
}
