package vn.binhyen.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Grade;
import vn.binhyen.enrolment.Dossier;
import vn.binhyen.enrolment.Entrant;
import vn.binhyen.enrolment.Given;
import vn.binhyen.enrolment.Returned;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/**
 * Phân loại phong trào của một đơn vị trong một năm: the sheet of points as the unit scored it, what the reviewer scored
 * otherwise, and the class. Immutable: each verb answers with the next state, or with the rule that forbids it.
 */
record Grading(
        UUID id,
        Entrant entrant,
        int year,
        AreaId authority,
        GradingStage stage,
        LocalDate openedOn,
        LocalDate due,
        Dossier sheet,
        @Nullable Result result,
        Instant changedAt,
        String changedBy,
        int version) {

    /** Kết quả: points and class, and the version of the sheet they were found by. */
    record Result(LocalDate day, BigDecimal points, Grade grade, UUID pack) {}

    static Grading of(UUID id, Entrant entrant, int year, AreaId authority, LocalDate day, LocalDate due) {
        return new Grading(
                id,
                entrant,
                year,
                authority,
                GradingStage.SCORING,
                day,
                due,
                Dossier.EMPTY,
                null,
                Instant.EPOCH,
                "",
                0);
    }

    /** The unit scores; what the reviewer found otherwise earlier is to be found anew. */
    Grading score(Map<String, Answer> answers) {
        var scored = sheet;
        for (var answer : answers.entrySet()) {
            scored = scored.with(answer.getKey(), Given.own(answer.getValue(), ""));
        }
        return next(stage == GradingStage.RETURNED ? GradingStage.RETURNED : GradingStage.SCORING, scored, null);
    }

    Grading submit() {
        return next(GradingStage.SUBMITTED, sheet, null);
    }

    /** The reviewer scores otherwise, with a reason; the unit's own points stay beside it. */
    Grading review(Map<String, Answer> others, String reason, String by) {
        if (stage != GradingStage.SUBMITTED) {
            throw transition();
        }
        var reviewed = sheet;
        for (var other : others.entrySet()) {
            var given = sheet.answers().getOrDefault(other.getKey(), Given.own(null, ""));
            reviewed = reviewed.with(other.getKey(), given.review(other.getValue(), reason, by));
        }
        return next(GradingStage.SUBMITTED, reviewed, null);
    }

    Grading giveBack(Returned back) {
        return next(GradingStage.RETURNED, sheet.returned(back), null);
    }

    Grading grade(Result found) {
        return next(GradingStage.GRADED, sheet, found);
    }

    /** A class is taken back and the sheet reviewed once more. */
    Grading reopen() {
        if (stage != GradingStage.GRADED) {
            throw transition();
        }
        return next(GradingStage.SUBMITTED, sheet, null);
    }

    Grading stamped(Instant at, String by) {
        return new Grading(id, entrant, year, authority, stage, openedOn, due, sheet, result, at, by, version);
    }

    private Grading next(GradingStage next, Dossier content, @Nullable Result found) {
        if (!stage.canBecome(next)) {
            throw transition();
        }
        return new Grading(
                id, entrant, year, authority, next, openedOn, due, content, found, changedAt, changedBy, version);
    }

    private RuleViolation transition() {
        return RuleViolation.conflict("grading-transition", entrant.name());
    }
}
