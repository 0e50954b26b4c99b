package vn.binhyen.committee;

import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** A member to be appointed, corrected or put in the place of another. */
public record MemberPage(
        String verb,
        String committee,
        String back,
        String action,
        String who,
        MemberForm form,
        Map<String, String> positions,
        FormErrors errors) {

    public boolean isNew() {
        return verb.equals("appoint");
    }

    public String titleKey() {
        return "committee." + verb;
    }

    public String leadKey() {
        return "committee." + verb + "-lead";
    }
}
