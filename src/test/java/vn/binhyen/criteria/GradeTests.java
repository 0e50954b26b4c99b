package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.platform.RuleViolation;

/** Points become classes by the thresholds of a pack, and conditions hold them down. */
class GradeTests {

    private static final Judging JUDGING = new Judging(new Expressions());
    private static final List<Grade> GRADES = List.of(Grade.EXCELLENT, Grade.GOOD, Grade.AVERAGE);
    private static final PackChecks CHECKS = new PackChecks(new Expressions(), new FactCatalog());

    @ParameterizedTest
    @CsvSource({
        "90,0,EXCELLENT",
        "89.99,0,GOOD",
        "70,0,GOOD",
        "69.5,0,AVERAGE",
        "50,0,AVERAGE",
        "49.99,0,WEAK",
        "40,1,AVERAGE"
    })
    void pointsReachTheClassWhoseThresholdTheyHold(String points, long recognised, Grade expected) {
        var found = judge(points, recognised, true);

        assertThat(found.outcome()).isEqualTo(Evaluation.Outcome.SCORED);
        assertThat(found.grade()).isEqualTo(expected);
        assertThat(found.points())
                .isEqualByComparingTo(
                        new BigDecimal(points).add(BigDecimal.TEN.multiply(BigDecimal.valueOf(recognised))));
    }

    @Test
    void aConditionThatIsNotMetHoldsTheClassDownAndNeverLiftsIt() {
        assertThat(judge("90", 1, false).grade()).isEqualTo(Grade.AVERAGE);
        assertThat(judge("10", 0, false).grade()).isEqualTo(Grade.WEAK);
        assertThat(judge("90", 1, null).grade()).as("not answered yet").isNull();
    }

    @Test
    void thresholdsMustFallWithTheClass() {
        assertThat(codes(pack(90, 70, 50))).doesNotContain("pack-classes");
        assertThat(codes(pack(90, 90, 50))).contains("pack-classes");
        assertThat(codes(pack(101, 70, 50))).contains("pack-classes");
        assertThat(codes(pack())).contains("pack-classes");
        assertThatThrownBy(() -> PackOfTests.line("XL", Criterion.Kind.POINTS, Criterion.Effect.CLASS, 1, null))
                .isInstanceOf(RuleViolation.class);
    }

    private static List<String> codes(RulePack pack) {
        return CHECKS.obstacles(ShippedPacksTests.version(pack)).stream()
                .map(RuleViolation::code)
                .toList();
    }

    private static Evaluation judge(String points, long recognised, @Nullable Boolean calm) {
        var answers = new HashMap<String, Answer>();
        answers.put("D-1", Answer.number(new BigDecimal(points)));
        if (calm != null) {
            answers.put("KC-1", Answer.yes(calm));
        }
        return JUDGING.judge(pack(90, 70, 50), 2026, answers, Map.of("recognised", recognised));
    }

    private static RulePack pack(int... thresholds) {
        var lines = new ArrayList<Criterion>();
        lines.add(PackOfTests.line("D-1", Criterion.Kind.POINTS, Criterion.Effect.CONDITION, 90, null));
        lines.add(PackOfTests.line("D-2", Criterion.Kind.COMPUTED, Criterion.Effect.CONDITION, 10, null));
        lines.add(PackOfTests.line("KC-1", Criterion.Kind.ZERO, Criterion.Effect.CAP, null, Grade.AVERAGE));
        for (var index = 0; index < thresholds.length; index++) {
            var grade = GRADES.get(index);
            lines.add(PackOfTests.line(
                    "XL-" + index, Criterion.Kind.POINTS, Criterion.Effect.CLASS, thresholds[index], grade));
        }
        return new RulePack(
                "points-of-tests",
                Purpose.GRADING,
                Set.of(Subject.AGENCY),
                new Label("Thử", "Test"),
                "",
                null,
                LocalDate.of(2022, 1, 20),
                null,
                BigDecimal.valueOf(100),
                Map.of(),
                lines);
    }
}
