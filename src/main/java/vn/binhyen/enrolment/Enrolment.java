package vn.binhyen.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.criteria.Answer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/**
 * Đăng ký phấn đấu đạt chuẩn của một đơn vị trong một năm. Immutable: each verb answers with the next state, or with the rule
 * that forbids it. {@code authority} is the area that reviews and decides, {@code receipt} the code the unit is told.
 */
record Enrolment(
        UUID id,
        Entrant entrant,
        int year,
        AreaId authority,
        Stage stage,
        Course course,
        Dossier dossier,
        String receipt,
        Instant changedAt,
        String changedBy,
        int version) {

    /** What the reviewer holds of it. */
    enum Opinion {
        /** Đề nghị công nhận. */
        RECOGNISE,
        /** Đề nghị không công nhận. */
        REFUSE
    }

    /** The days and conclusions on the way. {@code pack} is the version of the criteria it was judged by. */
    record Course(
            LocalDate enrolledOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate due,
            boolean late,
            @Nullable Opinion opinion,
            String reason,
            @Nullable UUID pack,
            @Nullable UUID decision) {

        Course due(@Nullable LocalDate day) {
            return new Course(enrolledOn, submittedOn, decidedOn, day, late, opinion, reason, pack, decision);
        }

        Course submitted(LocalDate day, boolean tooLate, @Nullable LocalDate next) {
            var first = submittedOn == null ? day : submittedOn;
            return new Course(
                    enrolledOn, first, null, next, submittedOn == null ? tooLate : late, null, "", pack, decision);
        }

        Course judged(@Nullable Opinion held, String why, @Nullable UUID by) {
            return new Course(enrolledOn, submittedOn, decidedOn, due, late, held, why, by, decision);
        }

        Course undecided(String why, LocalDate day) {
            return new Course(enrolledOn, submittedOn, null, day, late, null, why, null, null);
        }

        Course decided(LocalDate day, String why, @Nullable UUID by) {
            return new Course(enrolledOn, submittedOn, day, null, late, opinion, why, pack, by);
        }
    }

    static Enrolment of(UUID id, Entrant entrant, Round round, AreaId authority, String receipt, LocalDate day) {
        var late = day.isAfter(round.deadline(Deadline.Step.REGISTRATION));
        var due = round.deadline(Deadline.Step.SUBMISSION);
        var course = new Course(day, null, null, due, late, null, "", null, null);
        return new Enrolment(
                id,
                entrant,
                round.year(),
                authority,
                Stage.ENROLLED,
                course,
                Dossier.EMPTY,
                receipt,
                Instant.EPOCH,
                "",
                0);
    }

    Enrolment answer(String criterion, Given given) {
        return next(
                stage == Stage.RETURNED ? Stage.RETURNED : Stage.SELF_ASSESSING,
                course,
                dossier.with(criterion, given));
    }

    Enrolment submit(LocalDate day, Round round) {
        var late = day.isAfter(round.deadline(Deadline.Step.SUBMISSION)) || course.late();
        return next(Stage.SUBMITTED, course.submitted(day, late, round.deadline(Deadline.Step.DECISION)), dossier);
    }

    Enrolment take() {
        if (!Stage.AT_REVIEWER.contains(stage)) {
            throw RuleViolation.conflict("enrolment-transition", entrant.name());
        }
        return stage == Stage.UNDER_REVIEW ? this : next(Stage.UNDER_REVIEW, course, dossier);
    }

    /** What was verified or proposed is reviewed once more. */
    Enrolment reopen() {
        if (stage != Stage.VERIFIED && stage != Stage.PROPOSED) {
            throw RuleViolation.conflict("enrolment-transition", entrant.name());
        }
        return next(Stage.UNDER_REVIEW, course.judged(null, "", null), dossier);
    }

    /** The reviewer answers otherwise, with a reason; the unit's own answer stays beside it. */
    Enrolment review(String criterion, Answer other, String reason, String by) {
        var given = dossier.answers().getOrDefault(criterion, Given.own(null, ""));
        return take().next(Stage.UNDER_REVIEW, course, dossier.with(criterion, given.review(other, reason, by)));
    }

    Enrolment visit(String record) {
        return take().next(Stage.UNDER_REVIEW, course, dossier.visited(record));
    }

    Enrolment giveBack(Returned back, @Nullable LocalDate due) {
        return take().next(Stage.RETURNED, course.due(due), dossier.returned(back));
    }

    Enrolment verify(Opinion opinion, String reason, UUID pack) {
        return take().next(Stage.VERIFIED, course.judged(opinion, reason, pack), dossier);
    }

    Enrolment propose() {
        return next(Stage.PROPOSED, course, dossier);
    }

    Enrolment recognise(LocalDate day, UUID decision) {
        if (course.opinion() != Opinion.RECOGNISE) {
            throw RuleViolation.conflict("enrolment-not-proposed", entrant.name());
        }
        return next(Stage.RECOGNISED, course.decided(day, "", decision), dossier);
    }

    Enrolment refuse(LocalDate day) {
        if (course.opinion() != Opinion.REFUSE) {
            throw RuleViolation.conflict("enrolment-not-refused", entrant.name());
        }
        return next(Stage.NOT_RECOGNISED, course.decided(day, course.reason(), null), dossier);
    }

    Enrolment appeal(String reason, LocalDate due) {
        return next(
                Stage.APPEALED,
                course.judged(course.opinion(), reason, course.pack()).due(due),
                dossier);
    }

    /** The decision held it by mistake and was corrected: it is as if nobody had decided, and its authority looks at it again. */
    Enrolment undecide(String reason, LocalDate due) {
        return next(Stage.UNDER_REVIEW, course.undecided(reason, due), dossier);
    }

    /** The day it was decided stays: since then it waits for nobody. */
    Enrolment revoke(String reason) {
        return next(Stage.REVOKED, course.judged(course.opinion(), reason, course.pack()), dossier);
    }

    Enrolment withdraw(LocalDate day, String reason) {
        return next(Stage.WITHDRAWN, course.decided(day, reason, null), dossier);
    }

    Enrolment exclude(LocalDate day, String reason) {
        var before = Stage.AT_UNIT.contains(stage) ? this : take();
        return before.next(Stage.NOT_ELIGIBLE, course.decided(day, reason, null), dossier);
    }

    Enrolment stamped(Instant at, String by) {
        return new Enrolment(id, entrant, year, authority, stage, course, dossier, receipt, at, by, version);
    }

    private Enrolment next(Stage next, Course ahead, Dossier content) {
        if (!stage.canBecome(next)) {
            throw RuleViolation.conflict("enrolment-transition", entrant.name());
        }
        return new Enrolment(
                id, entrant, year, authority, next, ahead, content, receipt, changedAt, changedBy, version);
    }
}
