package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.place.ReorganisationVerb.MERGE;
import static vn.binhyen.place.Reorganiser.DAY;
import static vn.binhyen.place.Reorganiser.fresh;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.UnitLives;
import vn.binhyen.register.Units;

/** A reorganisation takes the register along: units stand in the new commune the same day, and count once. */
@BinhYenTest
class UnitsGoAlongTests {

    private static final LocalDate OPENED = LocalDate.of(2025, 8, 1);

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Units units;

    @Autowired
    UnitLives lives;

    @Autowired
    Ledger ledger;

    @Test
    void unitsOfMergedCommunesStandInTheNewOneAndCountOnce() {
        var office = new Reorganiser(places, reorganisations, VAN);
        office.province("61", "96101", "96102");
        for (var code : List.of("96101", "96102")) {
            var details = UnitDetails.residentialArea("Bản Đi Cùng " + code, "bản", OPENED);
            var wanted = new NewUnit(office.find(code).id(), "DI-CUNG-" + code, details);
            VAN.actor().get(() -> units.register(wanted, VAN));
        }
        var done = office.apply(MERGE, List.of("96101", "96102"), fresh("96109", "Xã Thử Đi Cùng", AreaKind.COMMUNE));

        var merged = office.find("96109");
        for (var code : List.of("DI-CUNG-96101", "DI-CUNG-96102")) {
            assertThat(VAN.actor().get(() -> units.inScope(code, VAN)))
                    .hasValueSatisfying(unit -> assertThat(unit.commune()).isEqualTo(merged.id()));
        }
        assertThat(standing(merged, DAY, Boundaries.THEN)).isEqualTo(2);
        assertThat(standing(merged, DAY, Boundaries.NOW)).isEqualTo(2);
        assertThat(standing(merged, DAY.minusDays(1), Boundaries.THEN)).isZero();
        assertThat(standing(merged, DAY.minusDays(1), Boundaries.NOW)).isEqualTo(2);

        office.undo(done);
        for (var code : List.of("96101", "96102")) {
            assertThat(VAN.actor().get(() -> units.inScope("DI-CUNG-" + code, VAN)))
                    .hasValueSatisfying(unit -> {
                        assertThat(unit.commune()).isEqualTo(office.find(code).id());
                        assertThat(unit.isOpen()).isTrue();
                    });
            assertThat(standing(office.find(code), DAY, Boundaries.NOW)).isEqualTo(1);
        }
    }

    @Test
    void aUnitThatWasRenamedAtItsNewPlaceKeepsTheReorganisation() {
        var office = new Reorganiser(places, reorganisations, VAN);
        office.province("62", "96201", "96202");
        var details = UnitDetails.residentialArea("Bản Đổi Tên", "bản", OPENED);
        VAN.actor().get(() -> units.register(new NewUnit(office.find("96201").id(), "DOI-TEN", details), VAN));
        var done = office.apply(MERGE, List.of("96201", "96202"), fresh("96209", "Xã Thử Đổi Tên", AreaKind.COMMUNE));
        VAN.actor().run(() -> {
            var unit = units.inScope("DOI-TEN", VAN).orElseThrow();
            var change = new UnitLives.Change(unit.version(), DAY, "Biên bản họp bản");
            lives.rename(unit.id(), "Bản Tên Mới", change, VAN);
        });

        Reorganiser.refuses("unit-changed-after-move", () -> office.undo(done));
    }

    private long standing(Area area, LocalDate day, Boundaries boundaries) {
        var term = Term.of(new MeasureCode("register.units"));
        var period = new Period(day, day);
        var question = new Question(List.of(area.id()), List.of(term), List.of(period), null, boundaries);
        return VAN.actor().get(() -> ledger.amounts(question)).of(area.id(), term, period);
    }
}
