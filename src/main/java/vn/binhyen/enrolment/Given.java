package vn.binhyen.enrolment;

import org.jspecify.annotations.Nullable;
import vn.binhyen.criteria.Answer;

/**
 * What is answered to one criterion: the unit's own answer with a note of its evidence (a number of a paper), and beside it
 * the reviewer's other answer with its reason. Both stay.
 */
public record Given(
        @Nullable Answer own, String note, @Nullable Answer reviewed, String reason, String by) {

    public static Given own(@Nullable Answer answer, String note) {
        return new Given(answer, note, null, "", "");
    }

    public Given review(Answer other, String why, String who) {
        return new Given(own, note, other, why, who);
    }

    /** The answer that counts. */
    public @Nullable Answer counting() {
        return reviewed == null ? own : reviewed;
    }
}
