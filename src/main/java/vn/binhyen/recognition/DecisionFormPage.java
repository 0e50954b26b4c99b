package vn.binhyen.recognition;

import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The head of a new decision, or of a draft that is corrected; a new one also takes codes of units at once. */
public record DecisionFormPage(@Nullable String id, DecisionForm form, String codes, FormErrors errors) {

    public boolean isNew() {
        return id == null;
    }

    public String action() {
        return id == null ? "/decisions" : "/decisions/" + id;
    }
}
