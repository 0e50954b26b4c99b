package vn.binhyen.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Việc cần làm, in words; {@code due} is said in days where it is near, empty where there is no deadline; {@code tone} late, soon or "". */
public record Duty(String text, @Nullable LocalDate day, String due, String tone, String url) {

    static final String LATE = "late";
    static final String SOON = "soon";

    /** Late, due within a week, or waiting for this person with no deadline at all. */
    boolean presses() {
        return day == null || !tone.isEmpty();
    }
}
