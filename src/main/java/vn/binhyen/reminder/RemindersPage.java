package vn.binhyen.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One's own letters: wanted where, confirmed or not, and all that awaits the reader, as a letter would list it. */
public record RemindersPage(
        State state,
        int hour,
        String email,
        String code,
        @Nullable LocalDate sentOn,
        List<Duty> duties,
        FormErrors errors) {

    /** What can be done now. */
    public enum State {
        NO_SERVER,
        NONE,
        ASKED,
        CONFIRMED
    }
}
