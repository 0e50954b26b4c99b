package vn.binhyen.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.committee.CommitteeMeasures.COMMITTEES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.place.ReorganisationRequest;
import vn.binhyen.place.ReorganisationVerb;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.platform.AreaId;

/** A committee ends with its place, and stands again where the reorganisation is undone. */
@BinhYenTest
class CommitteesGoWithPlacesTests {

    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final AreaId PROVINCE = AreaId.province(2, 67);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Committees committees;

    @Test
    void committeesOfMergedCommunesEndThatDay() {
        var door = CommitteeDoor.of(context, http);
        Officer.SYSTEM.actor().run(() -> {
            assertThat(places.register(
                                    List.of(
                                            new NewArea("67", "Tỉnh Ban", AreaKind.PROVINCE, "", "67", AS_OF),
                                            new NewArea("96701", "Xã Ban Một", AreaKind.COMMUNE, "67", "67", AS_OF),
                                            new NewArea("96702", "Xã Ban Hai", AreaKind.COMMUNE, "67", "67", AS_OF)),
                                    Officer.SYSTEM)
                            .errors())
                    .isEmpty();
            committees.setUpAll(List.of(fresh(96701), fresh(96702)), Officer.SYSTEM);
        });
        assertThat(door.standing(COMMITTEES, PROVINCE, DAY)).isEqualTo(2);

        var merge = new ReorganisationRequest(
                ReorganisationVerb.MERGE,
                DAY,
                "12/NQ-UBTVQH16",
                Officer.SYSTEM
                        .actor()
                        .get(() ->
                                places.list(List.of(PROVINCE.commune(96701), PROVINCE.commune(96702)), Officer.SYSTEM)),
                List.of(new ReorganisationRequest.Target("96709", "Xã Ban Mới", AreaKind.COMMUNE, null, null)),
                List.of());
        var done = Officer.SYSTEM.actor().get(() -> reorganisations.apply(merge, Officer.SYSTEM));

        assertThat(door.standing(COMMITTEES, PROVINCE, DAY.minusDays(1))).isEqualTo(2);
        assertThat(door.standing(COMMITTEES, PROVINCE, DAY)).isZero();

        Officer.SYSTEM.actor().run(() -> reorganisations.undo(done, "Nhầm", Officer.SYSTEM));
        assertThat(door.standing(COMMITTEES, PROVINCE, DAY)).isEqualTo(2);
    }

    @Test
    void aPlaceWithACommitteeStaysWhenItsListIsTakenBack() {
        var door = new ImportDoor(http);
        var list = door.imported("areas", """
                code,name,kind,parent_code,province_code,generation
                64,Tỉnh Có Ban,province,,64,2026-07-25
                96401,Xã Có Ban,commune,64,64,2026-07-25
                """, Persons.VAN);
        var place = Persons.VAN
                .actor()
                .get(() -> places.resolve("96401", Persons.VAN))
                .id();
        Persons.VAN.actor().run(() -> committees.setUp(fresh(place, LocalDate.of(2026, 8, 1)), Persons.VAN));

        assertThat(door.undone(list, Persons.VAN)).contains("«Xã Có Ban» đã có Ban Chỉ đạo");
    }

    private static NewCommittee fresh(int commune) {
        return fresh(PROVINCE.commune(commune), LocalDate.of(2025, 8, 1));
    }

    private static NewCommittee fresh(AreaId place, LocalDate day) {
        var decision =
                CommitteeDecision.of(CommitteeDecision.Kind.SET_UP, "1/QĐ-UBND", day, "UBND xã", "An", "Chủ tịch");
        return new NewCommittee(place, "Ban Chỉ đạo", decision, List.of());
    }
}
