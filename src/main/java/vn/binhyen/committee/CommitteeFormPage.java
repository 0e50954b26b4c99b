package vn.binhyen.committee;

import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** A decision on a committee: {@code verb} is what it does, {@code areas} the places of a new one, {@code members} who may stay. */
public record CommitteeFormPage(
        String verb,
        String title,
        String action,
        String back,
        CommitteeForm form,
        Map<String, String> areas,
        Map<String, String> members,
        FormErrors errors) {

    public boolean isNew() {
        return verb.equals("set-up");
    }

    public String titleKey() {
        return "committee." + verb;
    }

    public String leadKey() {
        return "committee." + verb + "-lead";
    }
}
