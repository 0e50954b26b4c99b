package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.OTHER_COMMUNE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** The register's rules, at its door for other modules. */
@BinhYenTest
class RegisteringUnitsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Autowired
    Units units;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void aUnitIsALeafOfItsCommuneAndCountsFromItsFirstDay() {
        var unit = registered(LAN, UnitDetails.residentialArea("Bản Nậm Mạ", "bản", DAY));

        assertThat(unit.commune()).isEqualTo(COMMUNE);
        assertThat(unit.code()).startsWith("90001-");
        assertThat(entries(unit)).containsExactly("2025-09-01 +1 kind=RESIDENTIAL_AREA,managing=COMMUNE,standard=IN");
    }

    @Test
    void correctingPostsTheDifferenceAndClosingTakesTheUnitOut() {
        var unit =
                registered(LAN, UnitDetails.enterprise("Công ty Chè", ManagingLevel.PROVINCE, SizeClass.MEDIUM, DAY));
        var small = UnitDetails.enterprise("Công ty Chè", ManagingLevel.PROVINCE, SizeClass.SMALL, DAY);
        var corrected = LAN.actor().get(() -> units.correct(unit.id(), 0, small, LAN));
        var closed = LAN.actor().get(() -> units.close(unit.id(), 1, LocalDate.of(2026, 1, 1), LAN));

        assertThat(corrected.standard().in()).isFalse();
        assertThat(closed.isOpen()).isFalse();
        assertThat(entries(unit))
                .containsExactly(
                        "2025-09-01 +1 kind=ENTERPRISE,managing=PROVINCE,standard=IN",
                        "2025-09-01 -1 kind=ENTERPRISE,managing=PROVINCE,standard=IN",
                        "2025-09-01 +1 kind=ENTERPRISE,managing=PROVINCE,standard=OUT",
                        "2026-01-01 -1 kind=ENTERPRISE,managing=PROVINCE,standard=OUT");
    }

    @Test
    void aUnitOlderThanItsCommuneCountsFromTheCommunesFirstDay() {
        var school = UnitDetails.school(
                "Trường THCS", ManagingLevel.COMMUNE, Set.of(SchoolLevel.LOWER_SECONDARY), LocalDate.of(1995, 9, 5));
        assertThat(entries(registered(LAN, school))).first().asString().startsWith("2025-07-01 +1");
    }

    @Test
    void theSecondOfTwoCorrectionsHearsWhoWasFirst() {
        var unit = registered(LAN, UnitDetails.residentialArea("Bản Một", "bản", DAY));
        HOA.actor().get(() -> units.correct(unit.id(), 0, UnitDetails.residentialArea("Bản Mới", "bản", DAY), HOA));

        assertThatThrownBy(() -> LAN.actor()
                        .get(() -> units.correct(unit.id(), 0, UnitDetails.residentialArea("Bản Cũ", "bản", DAY), LAN)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.code()).isEqualTo("unit-changed-meanwhile");
                    assertThat(violation.arguments()[0]).isEqualTo("hoa");
                });
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachRuleNamesItsField(UnitDetails details, String code, String field) {
        assertThatThrownBy(() -> registered(LAN, details)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.field()).isEqualTo(field);
        });
    }

    static Object[][] broken() {
        var residential = ManagingLevel.COMMUNE;
        return new Object[][] {
            {UnitDetails.residentialArea(" ", "bản", DAY), "unit-name-length", "name"},
            {UnitDetails.residentialArea("Bản", "bản", LocalDate.of(2999, 1, 1)), "unit-day-ahead", "opened_on"},
            {UnitDetails.school("Trường", residential, Set.of(), DAY), "unit-level-missing", "school_level"},
            {UnitDetails.agency("Huyện ủy", ManagingLevel.DISTRICT, false, DAY), "unit-no-districts", "managing"},
            {
                UnitDetails.residentialArea("Bản", "bản", DAY).closed(LocalDate.of(2025, 8, 1)),
                "unit-closed-before-opened",
                "closed_on"
            }
        };
    }

    @Test
    void nobodyRegistersOrSeesBeyondTheOwnPlace() {
        var hamlet = UnitDetails.residentialArea("Bản Xa", "bản", DAY);
        for (var place : List.of(OTHER_COMMUNE, FOREIGN_COMMUNE)) {
            assertThatThrownBy(() -> LAN.actor().get(() -> units.register(new NewUnit(place, "", hamlet), LAN)))
                    .isInstanceOf(NotFound.class);
        }
        var foreign = MINH.actor().get(() -> units.register(new NewUnit(FOREIGN_COMMUNE, "", hamlet), MINH));
        assertThat(HOA.actor().get(() -> units.find(foreign.id(), HOA))).isEmpty();
        assertThat(HOA.actor().get(() -> units.inScope(foreign.code(), HOA))).isEmpty();
    }

    @Test
    void aCodeIsUsedOnceInAProvinceAndMayBeUsedInAnother() {
        var code = Ids.next().toString();
        var details = UnitDetails.residentialArea("Bản", "bản", DAY);
        HOA.actor().get(() -> units.register(new NewUnit(COMMUNE, code, details), HOA));

        assertThatThrownBy(() -> HOA.actor().get(() -> units.register(new NewUnit(OTHER_COMMUNE, code, details), HOA)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("unit-code-taken"));
        assertThat(MINH.actor().get(() -> units.register(new NewUnit(FOREIGN_COMMUNE, code, details), MINH)))
                .isNotNull();
    }

    @Test
    void eightPeopleAtOnceNeverGetTheSameLeaf() throws Exception {
        Callable<List<AreaId>> some = () -> IntStream.range(0, 10)
                .mapToObj(i -> registered(LAN, UnitDetails.residentialArea("Tổ " + i, "tổ", DAY))
                        .id())
                .toList();
        try (var people = Executors.newFixedThreadPool(8)) {
            var leaves = people.invokeAll(java.util.Collections.nCopies(8, some)).stream()
                    .flatMap(result -> result.resultNow().stream())
                    .toList();
            assertThat(leaves).hasSize(80).doesNotHaveDuplicates();
        }
    }

    private Unit registered(Officer officer, UnitDetails details) {
        return officer.actor().get(() -> units.register(new NewUnit(COMMUNE, "", details), officer));
    }

    /** What the ledger holds for a unit, in the order of posting. */
    private List<String> entries(Unit unit) {
        return HOA.actor()
                .get(() -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("""
                        SELECT e.day || ' ' || to_char(e.amount, 'SGFM9') || ' ' || s.members AS entry
                          FROM ledger_entry e
                          JOIN ledger_slice s ON s.measure_id = e.measure_id AND s.id = e.slice_id
                         WHERE e.area_id = :area
                         ORDER BY e.posting_id, e.amount, e.day
                        """)
                                .param("area", unit.id().value())
                                .query((row, n) -> row.getString("entry"))
                                .list()));
    }
}
