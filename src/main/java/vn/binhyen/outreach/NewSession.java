package vn.binhyen.outreach;

import java.time.LocalDate;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Nội dung một buổi tuyên truyền: everything that is said about it. {@code area} is the unit or the commune where it was
 * held; {@code participants} counts attendances (lượt người), not distinct people.
 */
public record NewSession(
        AreaId area,
        LocalDate day,
        String title,
        OutreachForm form,
        Audience audience,
        int participants,
        int documents,
        String host,
        String note) {

    static final int TITLE_LENGTH = 200;
    static final int HOST_LENGTH = 200;
    static final int NOTE_LENGTH = 2000;

    /** More than anybody gathers in one commune: a slip of the finger, not a session. */
    static final int MOST = 1_000_000;

    public NewSession {
        title = text("title", title, TITLE_LENGTH);
        host = text("host", host, HOST_LENGTH);
        note = text("note", note, NOTE_LENGTH);
        if (title.isEmpty()) {
            throw RuleViolation.invalid("session-title-missing").at("title");
        }
        count("participants", participants);
        count("documents", documents);
    }

    private static String text(String field, String typed, int length) {
        var clean = VietnameseText.clean(typed);
        if (clean.length() > length) {
            throw RuleViolation.invalid("session-text-too-long", length).at(field);
        }
        return clean;
    }

    private static void count(String field, int count) {
        if (count < 0 || count > MOST) {
            throw RuleViolation.invalid("session-number-implausible", MOST).at(field);
        }
    }
}
