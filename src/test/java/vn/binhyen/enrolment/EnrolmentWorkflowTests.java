package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.binhyen.WorkflowPicture;
import vn.binhyen.criteria.Answer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.recognition.RecognisedKind;
import vn.binhyen.recognition.RecognitionRulesOfTests;

/** The workflow as its picture has it, and 10,000 random histories that never leave it. */
class EnrolmentWorkflowTests {

    private static final int HISTORIES = 10_000;
    private static final int STEPS = 25;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID DECISION = new UUID(0, 1);

    private final Rounds rounds = new Rounds(RecognitionRulesOfTests.rules());

    /** The verbs by which anything happens; what each leads to is decided by the aggregate alone. */
    private final List<Function<Enrolment, Enrolment>> verbs = List.of(
            enrolment -> enrolment.answer("KDC-2", Given.own(Answer.yes(true), "")),
            enrolment -> enrolment.submit(DAY, round(enrolment)),
            Enrolment::take,
            Enrolment::reopen,
            enrolment -> enrolment.review("KDC-2", Answer.yes(false), "Đã kiểm tra", "lan"),
            enrolment -> enrolment.visit("Đã đến"),
            enrolment -> enrolment.giveBack(new Returned("KDC-2", "Thiếu", "Thêm", "lan", Instant.EPOCH), DAY),
            enrolment -> enrolment.verify(Enrolment.Opinion.RECOGNISE, "", DECISION),
            enrolment -> enrolment.verify(Enrolment.Opinion.REFUSE, "Không đạt", DECISION),
            Enrolment::propose,
            enrolment -> enrolment.recognise(DAY, DECISION),
            enrolment -> enrolment.refuse(DAY),
            enrolment -> enrolment.appeal("Xem lại", DAY),
            enrolment -> enrolment.revoke("Vi phạm"),
            enrolment -> enrolment.undecide("Ghi nhầm", DAY),
            enrolment -> enrolment.withdraw(DAY, "Rút"),
            enrolment -> enrolment.exclude(DAY, "Không thuộc diện"));

    @Test
    void thePictureFollowsTheCode() throws IOException {
        assertThat(WorkflowPicture.follows("enrolment", EnrolmentWorkflowTests.class, Stage.values(), Stage::canBecome))
                .isTrue();
    }

    @Test
    void noRandomHistoryLeavesTheWorkflow() {
        var random = new Random(124);
        var reached = new ArrayList<Stage>();
        for (var history = 0; history < HISTORIES; history++) {
            var enrolment = fresh();
            for (var step = 0; step < STEPS; step++) {
                var before = enrolment;
                try {
                    enrolment = verbs.get(random.nextInt(verbs.size())).apply(enrolment);
                    check(before, enrolment);
                } catch (RuleViolation refused) {
                    assertThat(refused.code())
                            .isIn("enrolment-transition", "enrolment-not-proposed", "enrolment-not-refused");
                }
            }
            reached.add(enrolment.stage());
        }
        assertThat(reached).contains(Stage.RECOGNISED, Stage.NOT_RECOGNISED, Stage.REVOKED, Stage.WITHDRAWN);
    }

    /** One verb may pass through the review on its way; nothing else is skipped. */
    private static void check(Enrolment before, Enrolment after) {
        var direct = before.stage() == after.stage() || before.stage().canBecome(after.stage());
        var throughReview = before.stage().canBecome(Stage.UNDER_REVIEW) && Stage.UNDER_REVIEW.canBecome(after.stage());
        assertThat(direct || throughReview)
                .as(before.stage() + " to " + after.stage())
                .isTrue();
        if (after.stage() == Stage.RECOGNISED) {
            assertThat(before.stage()).isIn(Stage.PROPOSED, Stage.RECOGNISED);
            assertThat(after.course().opinion()).isEqualTo(Enrolment.Opinion.RECOGNISE);
            assertThat(after.course().decision()).isEqualTo(DECISION);
        }
        if (after.stage() == Stage.NOT_RECOGNISED || after.stage() == Stage.REVOKED) {
            assertThat(after.course().reason()).isNotEmpty();
        }
    }

    @Test
    void aReviewersAnswerStandsBesideTheUnitsOwn() {
        var submitted =
                fresh().answer("KDC-2", Given.own(Answer.yes(true), "Số 5")).submit(DAY, round(fresh()));

        var changed = submitted.review("KDC-2", Answer.yes(false), "Chưa triển khai", "lan");

        var given = changed.dossier().answers().get("KDC-2");
        assertThat(given).isEqualTo(new Given(Answer.yes(true), "Số 5", Answer.yes(false), "Chưa triển khai", "lan"));
        assertThat(changed.dossier().counting()).isEqualTo(Map.of("KDC-2", Answer.yes(false)));
    }

    @Test
    void whoIsLateIsMarkedAndTaken() {
        var round = round(fresh());
        var late = LocalDate.of(2026, 11, 11);

        assertThat(fresh().course().late()).isFalse();
        assertThat(Enrolment.of(UUID.randomUUID(), area(), round, authority(), "x", LocalDate.of(2026, 4, 1))
                        .course()
                        .late())
                .isTrue();
        assertThat(fresh().answer("KDC-2", Given.own(Answer.yes(true), ""))
                        .submit(late, round)
                        .course()
                        .late())
                .isTrue();
    }

    @Test
    void roundsRunByKindAndDecideBelowTheProvinceOnlyWhereTheLawSaysSo() {
        var residential = rounds.of(RecognisedKind.RESIDENTIAL_AREA, 2026);
        assertThat(residential.from()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(residential.end()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(residential.deadline(Deadline.Step.REGISTRATION)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(rounds.of(RecognisedKind.SCHOOL, 2026).from()).isEqualTo(LocalDate.of(2025, 11, 15));
        assertThat(rounds.of(RecognisedKind.SCHOOL, 2026).end()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(rounds.authority(area(), 2026)).isEqualTo(authority());
        var province = AreaId.province(2, 58);
        var agency = new Entrant(authority().unit(2), "x", "x", RecognisedKind.AGENCY, "PROVINCE");
        assertThat(rounds.authority(agency, 2026)).isEqualTo(province);
        var commune = new Entrant(authority(), "x", "x", RecognisedKind.COMMUNE, "PROVINCE");
        assertThat(rounds.authority(commune, 2026)).isEqualTo(province);
        assertThatThrownBy(() -> rounds.of(RecognisedKind.RESIDENTIAL_AREA, 2011))
                .isInstanceOf(RuleViolation.class);
    }

    private Enrolment fresh() {
        var round = rounds.of(RecognisedKind.RESIDENTIAL_AREA, 2026);
        return Enrolment.of(UUID.randomUUID(), area(), round, authority(), "DK26", DAY);
    }

    private Round round(Enrolment enrolment) {
        return rounds.of(enrolment.entrant().kind(), enrolment.year());
    }

    private static Entrant area() {
        return new Entrant(authority().unit(1), "KDC1", "Bản Một", RecognisedKind.RESIDENTIAL_AREA, "COMMUNE");
    }

    private static AreaId authority() {
        return AreaId.province(2, 58).commune(58001);
    }
}
