package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.criteria.Evaluation.Outcome;
import vn.binhyen.platform.RuleViolation;

/** What answers and facts mean by the shipped packs. */
class JudgingTests {

    private static final int YEAR = 2026;
    private static final Judging JUDGING = new Judging(new Expressions());

    @ParameterizedTest
    @CsvSource({"14,20,MET", "18,25,MET", "17,25,NOT_MET", "7,10,MET", "699999,1000000,NOT_MET", "0,0,NOT_MET"})
    void seventyPercentIsComparedWithoutRounding(long recognised, long registered, Status expected) throws IOException {
        var finding = judge("standard-2021-commune", Map.of(), pooled(registered, registered, recognised))
                .of("XA-4b")
                .orElseThrow();

        assertThat(finding.status()).isEqualTo(expected);
        assertThat(finding.criterion().article()).isEqualTo("Điều 5 khoản 4");
        assertThat(finding.source()).startsWith("http");
        assertThat(finding.arguments().toString()).contains("recognised_residential_areas");
    }

    @Test
    void theFourKindsOfUnitsArePooled() throws IOException {
        // three kinds alone stay under 70 %, the pool of 20 does not
        var facts = new HashMap<>(pooled(0, 0, 0));
        facts.putAll(Map.of(
                "registered_residential_areas",
                10L,
                "recognised_residential_areas",
                10L,
                "registered_agencies",
                4L,
                "recognised_agencies",
                2L,
                "registered_enterprises",
                3L,
                "recognised_enterprises",
                1L,
                "registered_schools",
                3L,
                "recognised_schools",
                1L));

        assertThat(judge("standard-2021-commune", Map.of(), facts)
                        .of("XA-4b")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void theShareIsThatOfExactArithmeticForRandomCounts() throws IOException {
        var random = new SplittableRandom(138);
        for (var round = 0; round < 2_000; round++) {
            var registered = random.nextLong(1, 2_000);
            var recognised = random.nextLong(0, registered + 1);
            var exact = BigDecimal.valueOf(recognised)
                            .multiply(BigDecimal.valueOf(100))
                            .compareTo(BigDecimal.valueOf(registered).multiply(BigDecimal.valueOf(70)))
                    >= 0;
            var said = judge("standard-2021-commune", Map.of(), pooled(registered, registered, recognised))
                    .of("XA-4b")
                    .orElseThrow()
                    .status();
            assertThat(said == Status.MET).as(recognised + " of " + registered).isEqualTo(exact);
        }
    }

    @Test
    void aFactThatIsMissingIsNamedAndNothingIsGuessed() throws IOException {
        var facts = new HashMap<>(pooled(20, 20, 14));
        facts.remove("recognised_schools");

        var finding =
                judge("standard-2021-commune", Map.of(), facts).of("XA-4b").orElseThrow();

        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.arguments()).containsExactly("recognised_schools");
    }

    @Test
    void aResidentialAreaPassesWhenEveryCriterionIsMet() throws IOException {
        var answers = residentialArea();

        assertThat(judge("standard-2021-residential-area", answers, Map.of()).outcome())
                .isEqualTo(Outcome.PASSED);

        answers.put("KDC-1c", Answer.share(119, 120));
        assertThat(judge("standard-2021-residential-area", answers, Map.of()).outcome())
                .isEqualTo(Outcome.FAILED);

        answers.put("KDC-1c", Answer.share(120, 120));
        answers.remove("KDC-3đ");
        var open = judge("standard-2021-residential-area", answers, Map.of());
        assertThat(open.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(open.of("KDC-3đ").orElseThrow().status()).isEqualTo(Status.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,MET", "2026-03-31,MET", "2026-04-01,NOT_MET", "2025-03-31,NOT_MET", "2025-12-30,NOT_MET"})
    void aResolutionBelongsToTheFirstQuarterOfTheYear(LocalDate day, Status expected) throws IOException {
        var found = judge("standard-2021-residential-area", Map.of("KDC-1a", Answer.day(day)), Map.of());

        assertThat(found.of("KDC-1a").orElseThrow().status()).isEqualTo(expected);
    }

    @Test
    void aUnitWithoutPartyOrganisationMaySaySoAndNothingElseCanBeWavedAway() throws IOException {
        var found = judge(
                "standard-2021-organisation",
                Map.of("CQ-1a", Answer.doesNotApply(), "CQ-1b", Answer.doesNotApply()),
                Map.of());

        assertThat(found.of("CQ-1a").orElseThrow().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(found.of("CQ-1b").orElseThrow().status()).isEqualTo(Status.MISSING);
    }

    @Test
    void everyLineOfAListIsAnsweredByItself() throws IOException {
        var rules =
                new HashMap<>(Map.of("guard", true, "secrets", true, "internal", true, "labour", true, "fire", true));
        assertThat(rules(rules)).isEqualTo(Status.MISSING);
        rules.put("environment", true);
        assertThat(rules(rules)).isEqualTo(Status.MET);
        rules.put("fire", false);
        assertThat(rules(rules)).isEqualTo(Status.NOT_MET);
    }

    @Test
    void aTeamIsConsideredFromNineMonthsAndExcellentBySevenConditions() throws IOException {
        var answers = new HashMap<String, Answer>();
        for (var code : List.of("TO-HOAN-1", "TO-XS1", "TO-XS2", "TO-XS4", "TO-XS6", "TO-XS7")) {
            answers.put(code, Answer.yes(true));
        }
        answers.put("TO-XS3", Answer.items(Map.of("offence", true, "dismissed", true, "failed", true)));
        answers.put("TO-XS5", Answer.share(96, 100));

        assertThat(judge("team-rating-2026", answers, Map.of("team_months", 9L)).outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(judge("team-rating-2026", answers, Map.of("team_months", 8L)).outcome())
                .isEqualTo(Outcome.NOT_CONSIDERED);
        answers.put("TO-XS5", Answer.share(95, 100));
        assertThat(judge("team-rating-2026", answers, Map.of("team_months", 9L)).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"2,10,MET", "3,10,NOT_MET", "3,15,MET", "0,0,MET", "1,4,NOT_MET"})
    void atMostTwentyPercentOfTheGoodTeamsAreExcellent(long excellent, long good, Status expected) throws IOException {
        var found = judge("team-rating-2026", Map.of(), Map.of("teams_excellent", excellent, "teams_good", good));

        assertThat(found.of("TO-TYLE").orElseThrow().status()).isEqualTo(expected);
    }

    @Test
    void pointsOverTheirMaximumAreNoPoints() throws IOException {
        var found = judge(
                "movement-2022-organisation",
                Map.of("PT-CQ-1", Answer.number(new BigDecimal("2.5")), "PT-CQ-3", Answer.number(BigDecimal.TEN)),
                Map.of());

        assertThat(found.points()).isEqualByComparingTo("2.5");
        assertThat(found.of("PT-CQ-3").orElseThrow().status()).isEqualTo(Status.NOT_MET);
        assertThat(found.outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void anExpressionMayExemptAUnitAndOneThatFailsSaysNothing() throws IOException {
        var shipped = ShippedPacksTests.pack("team-rating-2026");
        var known = shipped.criterion("TO-HOAN-2").orElseThrow();
        var exempt = new Criterion.NotApplicable(null, "team_months == 0");
        var divided = new Criterion(
                known.code(),
                known.label(),
                known.kind(),
                known.effect(),
                false,
                known.article(),
                "",
                Mark.TYPED,
                "",
                null,
                List.of(),
                null,
                "100 / team_months < 12",
                List.of(),
                exempt,
                null);
        var pack = shipped.with(List.of(Change.replace(divided, "QĐ 12")));

        assertThat(status(pack, 0)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(pack, 9)).isEqualTo(Status.MET);
        var failing = shipped.with(List.of(Change.replace(
                new Criterion(
                        known.code(),
                        known.label(),
                        known.kind(),
                        known.effect(),
                        false,
                        known.article(),
                        "",
                        Mark.TYPED,
                        "",
                        null,
                        List.of(),
                        null,
                        "100 / team_months < 12",
                        List.of(),
                        null,
                        null),
                "QĐ 12")));
        assertThat(status(failing, 0)).isEqualTo(Status.MISSING);
    }

    private static Status status(RulePack pack, long months) {
        return JUDGING.judge(pack, YEAR, Map.of(), Map.of("team_months", months))
                .of("TO-HOAN-2")
                .orElseThrow()
                .status();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registred_schools > 0 | criterion-cel-name | 1 | 1",
                "registered_schools > 0 && recognised_school > 0 | criterion-cel-name | 1 | 27",
                "registered_schools + 1 | criterion-cel-not-boolean | |",
                "registered_schools >= | criterion-cel-end | 1 |",
                "registered_schools > 'a' | criterion-cel-operator | 1 | 20"
            })
    void aWrongExpressionIsToldWithItsPosition(String expression, String code, String line, String column) {
        assertThatThrownBy(() -> new Expressions().compile(expression))
                .isInstanceOfSatisfying(RuleViolation.class, wrong -> {
                    assertThat(wrong.code()).isEqualTo(code);
                    assertThat(wrong.field()).isEqualTo("expression");
                    if (line != null) {
                        assertThat(wrong.arguments()[0]).isEqualTo(line);
                    }
                    if (column != null) {
                        assertThat(wrong.arguments()[1]).isEqualTo(column);
                    }
                });
    }

    private static Status rules(Map<String, Boolean> rules) throws IOException {
        return judge("standard-2021-organisation", Map.of("CQ-1d", Answer.items(rules)), Map.of())
                .of("CQ-1d")
                .orElseThrow()
                .status();
    }

    private static Map<String, Answer> residentialArea() {
        var answers = new HashMap<String, Answer>();
        answers.put("KDC-1a", Answer.day(LocalDate.of(YEAR, 2, 20)));
        answers.put("KDC-1b", Answer.day(LocalDate.of(YEAR, 3, 31)));
        answers.put("KDC-1c", Answer.share(120, 120));
        for (var code : List.of("2", "3a", "3b", "3c", "3d", "3đ", "3e", "3g", "4", "5")) {
            answers.put("KDC-" + code, Answer.yes(true));
        }
        return answers;
    }

    private static Map<String, Long> pooled(long eligible, long registered, long recognised) {
        var facts = new HashMap<String, Long>();
        for (var kind : List.of("agencies", "enterprises", "schools")) {
            facts.putAll(Map.of("eligible_" + kind, 0L, "registered_" + kind, 0L, "recognised_" + kind, 0L));
        }
        facts.put("eligible_residential_areas", eligible);
        facts.put("registered_residential_areas", registered);
        facts.put("recognised_residential_areas", recognised);
        return facts;
    }

    private static Evaluation judge(String pack, Map<String, Answer> answers, Map<String, Long> facts)
            throws IOException {
        return JUDGING.judge(ShippedPacksTests.pack(pack), YEAR, answers, facts);
    }
}
