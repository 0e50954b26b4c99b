package vn.binhyen.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.SchoolLevel;
import vn.binhyen.register.Unit;

/** The recipes expand to exactly what they promise, the same each time. */
class RecipeTests {

    private static final Recipes DEMO = Recipes.of("demo");
    private static final Recipes CASE_002 = Recipes.of("cases/002");

    @Test
    void theDemoProvinceHas38Communes956ResidentialAreasAnd800Organisations() {
        var communes = DEMO.places().communes();
        var units = DEMO.units().expand(communes);

        assertThat(communes).hasSize(38);
        assertThat(kinds(units)).containsEntry("RESIDENTIAL_AREA", 956L);
        assertThat(units).hasSize(956 + 800);
        assertThat(kinds(units)).containsAllEntriesOf(Map.of("AGENCY", 210L, "ENTERPRISE", 240L, "SCHOOL", 350L));
    }

    @Test
    void case002Has159CommunesAndItsUnits() {
        var communes = CASE_002.places().communes();
        var units = CASE_002.units().expand(communes);

        assertThat(communes).hasSize(159);
        assertThat(communes.stream().map(PlannedCommune::kind).collect(groupingBy(kind -> kind, counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of("WARD", 16L, "TOWNSHIP", 12L, "COMMUNE", 131L));
        assertThat(kinds(units)).containsEntry("RESIDENTIAL_AREA", 1205L).containsEntry("SCHOOL", 625L + 135L);
    }

    @Test
    void noTwoCommunesShareACodeOrAName() {
        for (var recipes : List.of(DEMO, CASE_002)) {
            var communes = recipes.places().communes();
            assertThat(communes).extracting(PlannedCommune::code).doesNotHaveDuplicates();
            assertThat(communes).extracting(PlannedCommune::fullName).doesNotHaveDuplicates();
        }
    }

    @Test
    void noTwoUnitsOfACommuneShareAName() {
        for (var recipes : List.of(DEMO, CASE_002)) {
            var seen = new HashSet<String>();
            assertThat(recipes.units().expand(recipes.places().communes()))
                    .allMatch(unit -> seen.add(unit.commune() + unit.details().name()));
        }
    }

    @Test
    void theSameDaysGiveTheSameSessions() {
        var from = LocalDate.of(2025, 11, 15);
        var to = LocalDate.of(2026, 11, 14);

        var first = DEMO.outreach().expand(from, to, 3600, 38, new Random(1));

        assertThat(first).isEqualTo(DEMO.outreach().expand(from, to, 3600, 38, new Random(1)));
        assertThat(first.size()).isBetween(3550, 3650);
        assertThat(first)
                .allMatch(session ->
                        !session.day().isBefore(from) && !session.day().isAfter(to));
    }

    @Test
    void anExactNumberOfUnitsIsRecognisedByOneDecisionEach() {
        var candidates = CASE_002.places().communes().stream()
                .map(commune -> new RecognitionRecipe.Candidate(commune.id(), commune.kind(), ""))
                .toList();
        var planned = CASE_002.recognition().getLast().expand(2018, candidates, AreaId::toString);

        assertThat(planned).hasSize(14);
        assertThat(planned).extracting(RecognitionRecipe.Planned::number).doesNotHaveDuplicates();
        assertThat(planned.stream().flatMap(decision -> decision.units().stream()))
                .hasSize(126)
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyWarnsAKindergartenOfDrugs() {
        var units = DEMO.units().expand(DEMO.places().communes()).stream()
                .map(unit -> new Unit(unit.commune().unit(1), "", unit.details(), 0))
                .toList();
        var kindergarten = units.stream()
                .filter(unit -> unit.details().levels().equals(Set.of(SchoolLevel.KINDERGARTEN)))
                .findFirst()
                .orElseThrow();

        for (var topic : DEMO.outreach().topics()) {
            var fits = topic.fitting(List.of(kindergarten)).contains(kindergarten);
            assertThat(fits)
                    .as(topic.title())
                    .isEqualTo(topic.schools() == null || topic.title().contains("mầm non"));
        }
    }

    @Test
    void aCommuneIsRecognisedOnlyWhereMostOfItsResidentialAreasAre() {
        var units = new ArrayList<RecognitionRecipe.Candidate>();
        for (var commune : DEMO.places().communes()) {
            units.add(new RecognitionRecipe.Candidate(commune.id(), commune.kind(), ""));
            for (var number = 1; number <= commune.residentialAreas(); number++) {
                units.add(new RecognitionRecipe.Candidate(commune.id().unit(number), "RESIDENTIAL_AREA", "COMMUNE"));
            }
        }
        var areas = chosen(DEMO.recognition().getFirst(), units);
        var communes = chosen(DEMO.recognition().getLast(), units);

        assertThat(communes.size()).isBetween(20, 36);
        assertThat(areas.size()).isBetween(700, 900);
        for (var commune : DEMO.places().communes()) {
            if (communes.contains(commune.id())) {
                var recognised = areas.stream()
                        .filter(area -> area.parent().equals(commune.id()))
                        .count();
                assertThat(recognised * 100)
                        .as(commune.name())
                        .isGreaterThanOrEqualTo(70L * commune.residentialAreas());
            }
        }
    }

    private static List<AreaId> chosen(RecognitionRecipe recipe, List<RecognitionRecipe.Candidate> candidates) {
        return recipe.expand(2026, candidates, AreaId::toString).stream()
                .flatMap(decision -> decision.units().stream())
                .toList();
    }

    private static Map<String, Long> kinds(List<NewUnit> units) {
        return units.stream().collect(groupingBy(unit -> unit.details().kind().name(), counting()));
    }
}
