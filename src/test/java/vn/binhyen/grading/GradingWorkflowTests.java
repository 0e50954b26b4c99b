package vn.binhyen.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.binhyen.WorkflowPicture;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Grade;
import vn.binhyen.enrolment.Entrant;
import vn.binhyen.enrolment.Returned;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.recognition.RecognisedKind;

/** The workflow as its picture has it, and random histories that never leave it. */
class GradingWorkflowTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Grading.Result RESULT =
            new Grading.Result(DAY, BigDecimal.valueOf(75), Grade.GOOD, new UUID(0, 1));

    private final List<Function<Grading, Grading>> verbs = List.of(
            grading -> grading.score(Map.of("D", Answer.number(BigDecimal.TEN))),
            Grading::submit,
            grading -> grading.review(Map.of("D", Answer.number(BigDecimal.ONE)), "Thiếu sổ", "lan"),
            grading -> grading.giveBack(new Returned("D", "Thiếu", "Thêm", "lan", Instant.EPOCH)),
            grading -> grading.grade(RESULT),
            Grading::reopen);

    @Test
    void thePictureFollowsTheCode() throws IOException {
        assertThat(WorkflowPicture.follows(
                        "grading", GradingWorkflowTests.class, GradingStage.values(), GradingStage::canBecome))
                .isTrue();
    }

    @Test
    void noRandomHistoryLeavesTheWorkflowAndOnlyAGradedSheetHasAClass() {
        var random = new Random(510);
        var graded = 0;
        for (var history = 0; history < 2_000; history++) {
            var grading = fresh();
            for (var step = 0; step < 15; step++) {
                var before = grading;
                try {
                    grading = verbs.get(random.nextInt(verbs.size())).apply(grading);
                    assertThat(before.stage().canBecome(grading.stage())).isTrue();
                } catch (RuleViolation refused) {
                    assertThat(refused.code()).isEqualTo("grading-transition");
                }
                assertThat(grading.result() != null).isEqualTo(grading.stage() == GradingStage.GRADED);
            }
            graded += grading.stage() == GradingStage.GRADED ? 1 : 0;
        }
        assertThat(graded).isPositive();
    }

    @Test
    void theUnitsPointsStayBesideTheReviewers() {
        var reviewed = fresh().score(Map.of("D", Answer.number(BigDecimal.TEN)))
                .submit()
                .review(Map.of("D", Answer.number(BigDecimal.ONE)), "Thiếu sổ", "lan");

        var given = Objects.requireNonNull(reviewed.sheet().answers().get("D"));
        assertThat(given.own()).isEqualTo(Answer.number(BigDecimal.TEN));
        assertThat(given.counting()).isEqualTo(Answer.number(BigDecimal.ONE));
        assertThat(given.reason()).isEqualTo("Thiếu sổ");
        assertThatThrownBy(() -> reviewed.score(Map.of())).isInstanceOf(RuleViolation.class);
    }

    private static Grading fresh() {
        var commune = AreaId.province(2, 47).commune(47001);
        var entrant = new Entrant(commune.unit(1), "K1", "Bản Một", RecognisedKind.RESIDENTIAL_AREA, "COMMUNE");
        return Grading.of(UUID.randomUUID(), entrant, 2026, commune, DAY, DAY);
    }
}
