package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.HOA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.AreasReorganised;
import vn.binhyen.place.CommuneMove;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** Units of communes that go into a new one: new leaves there, never counted twice, and one series on today's map. */
@BinhYenTest
class FollowingPlacesTests {

    private static final LocalDate LISTED = LocalDate.of(2024, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final AreaId OLD_PROVINCE = AreaId.province(1, 94);
    private static final AreaId OLD_COMMUNE = OLD_PROVINCE.district(941).commune(94101);
    private static final AreaId OTHER_OLD = OLD_PROVINCE.district(941).commune(94102);

    @Autowired
    Units units;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Places places;

    @Autowired
    Ledger ledger;

    @Test
    void unitsOfOldCommunesGetLeavesInTheNewOne() {
        InventedPlaces.register(places);
        var list = List.of(
                new NewArea("94", "Tỉnh Khe Cũ", AreaKind.PROVINCE, "", "94", LISTED),
                new NewArea("941", "Huyện Khe Cũ", AreaKind.DISTRICT, "94", "94", LISTED),
                new NewArea("94101", "Xã Khe Thượng", AreaKind.COMMUNE, "941", "94", LISTED),
                new NewArea("94102", "Xã Khe Hạ", AreaKind.COMMUNE, "941", "94", LISTED));
        Officer.SYSTEM.actor().run(() -> {
            assertThat(places.register(list, Officer.SYSTEM).errors()).isEmpty();
            var wanted = List.of(hamlet(OLD_COMMUNE, "KHE-1", "Bản Một"), hamlet(OTHER_OLD, "KHE-2", "Bản Hai"));
            units.registerAll(wanted, Officer.SYSTEM);
            units.register(hamlet(COMMUNE, "KHE-2", "Bản Sẵn Có"), Officer.SYSTEM);
        });
        var before = standing(COMMUNE, DAY);
        Officer.SYSTEM.actor().run(() -> {
            var moves = List.of(new CommuneMove(OLD_COMMUNE, COMMUNE), new CommuneMove(OTHER_OLD, COMMUNE));
            var told = new AreasReorganised(Ids.next(), DAY, "Nghị quyết", moves, List.of());
            transaction.executeWithoutResult(status -> events.publishEvent(told));
        });

        var names = HOA.actor().get(() -> units.list(UnitFilter.of("ban"), 100, HOA)).stream()
                .map(unit -> unit.code() + " " + unit.name())
                .toList();
        assertThat(names).contains("KHE-1 Bản Một", "KHE-2-94102 Bản Hai", "KHE-2 Bản Sẵn Có");
        assertThat(standing(COMMUNE, DAY)).isEqualTo(before + 2);
        assertThat(standing(OLD_COMMUNE, DAY)).isZero();
        assertThat(standing(OLD_COMMUNE, DAY.minusDays(1))).isEqualTo(1);
    }

    private static NewUnit hamlet(AreaId commune, String code, String name) {
        return new NewUnit(commune, code, UnitDetails.residentialArea(name, "bản", LISTED));
    }

    private long standing(AreaId commune, LocalDate day) {
        var term = Term.of(new MeasureCode("register.units"));
        var period = new Period(day, day);
        var question = new Question(List.of(commune), List.of(term), List.of(period), null, Boundaries.THEN);
        return Officer.SYSTEM.actor().get(() -> ledger.amounts(question)).of(commune, term, period);
    }
}
