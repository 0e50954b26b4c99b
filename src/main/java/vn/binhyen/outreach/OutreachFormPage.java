package vn.binhyen.outreach;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The quick log, and the same form for a correction; {@code areas} are the places to choose from. */
public record OutreachFormPage(
        @Nullable String id, SessionForm form, Map<String, String> areas, boolean unitApart, FormErrors errors) {

    public boolean isNew() {
        return id == null;
    }

    public String action() {
        return id == null ? "/outreach" : "/outreach/" + id;
    }
}
