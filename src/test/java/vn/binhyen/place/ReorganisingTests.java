package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.place.ReorganisationVerb.ABOLISH_LEVEL;
import static vn.binhyen.place.ReorganisationVerb.CHANGE_KIND;
import static vn.binhyen.place.ReorganisationVerb.CREATE;
import static vn.binhyen.place.ReorganisationVerb.MERGE;
import static vn.binhyen.place.ReorganisationVerb.MOVE;
import static vn.binhyen.place.ReorganisationVerb.RENAME;
import static vn.binhyen.place.ReorganisationVerb.SPLIT;
import static vn.binhyen.place.Reorganiser.DAY;
import static vn.binhyen.place.Reorganiser.called;
import static vn.binhyen.place.Reorganiser.fresh;
import static vn.binhyen.place.Reorganiser.part;
import static vn.binhyen.place.Reorganiser.standing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.BinhYenTest;

/** Each kind of operation: what stands afterwards, what succeeds what, and what is refused. */
@BinhYenTest
class ReorganisingTests {

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    Reorganiser office;

    @BeforeEach
    void office() {
        office = new Reorganiser(places, reorganisations, VAN);
    }

    @Test
    void communesMergeIntoANewOne() {
        office.province("03", "90301", "90302", "90303");

        office.apply(MERGE, List.of("90301", "90302"), fresh("90309", "Phường Thử Mới", AreaKind.WARD));

        assertThat(office.find("90309"))
                .extracting(Area::validFrom, Area::validTo)
                .containsExactly(DAY, null);
        assertThat(office.find("90301").validTo()).isEqualTo(DAY.minusDays(1));
        assertThat(office.predecessors("90309"))
                .extracting(succession -> succession.names().old(), AreaSuccession::isWhole)
                .containsExactly(tuple("Xã Thử 90301", true), tuple("Xã Thử 90302", true));
        assertThat(office.today("90301")).extracting(Area::code).containsExactly("90309");
        assertThat(VAN.actor().get(() -> places.children(office.find("03").id(), VAN)))
                .extracting(Area::code)
                .containsExactly("90309", "90303");
        assertThat(VAN.actor().get(() -> places.hits("xa thu 90301", VAN)))
                .extracting(hit -> hit.area().name(), PlaceHit::oldName)
                .containsExactly(tuple("Phường Thử Mới", "Xã Thử 90301"));
    }

    @Test
    void oneMayTakeUpTheOthersAndANewName() {
        office.province("05", "90501", "90502");

        office.apply(MERGE, List.of("90501", "90502"), fresh("90501", "Xã Thử Chung", AreaKind.COMMUNE));

        assertThat(office.find("90501")).extracting(Area::name, Area::validTo).containsExactly("Xã Thử Chung", null);
        assertThat(office.find("90501@2026-02-28").name()).isEqualTo("Xã Thử 90501");
        assertThat(office.predecessors("90501"))
                .extracting(AreaSuccession::from)
                .containsExactly(office.find("90502").id());
    }

    @Test
    void provincesMergeWithAllTheirCommunes() {
        office.province("07", "90701").province("09", "90901", "90902");

        office.apply(MERGE, List.of("07", "09"), standing("07"));

        assertThat(office.find("09").validTo()).isEqualTo(DAY.minusDays(1));
        assertThat(office.find("90902").id()).isEqualTo(office.find("07").id().commune(90902));
        assertThat(office.find("90902@2026-01-01").id().parent())
                .isEqualTo(office.find("09").id());
        assertThat(office.today("90901@2026-01-01")).containsExactly(office.find("90901"));
    }

    @Test
    void aCommuneIsSplitByRecordedShares() {
        office.province("13", "91301");

        office.refuses(
                "reorganisation-shares-sum",
                SPLIT,
                List.of("91301"),
                part("91302", "Xã Thử Đông", new AreaShare(3, 5)),
                part("91303", "Xã Thử Tây", new AreaShare(1, 5)));
        office.apply(
                SPLIT,
                List.of("91301"),
                part("91302", "Xã Thử Đông", new AreaShare(3, 5)),
                part("91303", "Xã Thử Tây", new AreaShare(40, 100)));

        assertThat(office.successors("91301"))
                .extracting(AreaSuccession::share)
                .containsExactlyInAnyOrder(new AreaShare(3, 5), new AreaShare(40, 100));
        assertThat(office.today("91301")).extracting(Area::code).containsExactly("91302", "91303");
    }

    @Test
    void whatRemainsOfASplitCommuneNeedsACodeOfItsOwn() {
        office.province("16", "91601");

        office.refuses(
                "reorganisation-remainder",
                SPLIT,
                List.of("91601"),
                part("91601", "Xã Thử Còn Lại", null),
                part("91602", "Xã Thử Mới", null));
        office.refuses("reorganisation-split-two", SPLIT, List.of("91601"), part("91602", "Xã Thử Mới", null));
        office.apply(SPLIT, List.of("91601"), part("91603", "Xã Thử Bắc", null), part("91602", "Xã Thử Nam", null));
        assertThat(office.successors("91601")).extracting(AreaSuccession::share).containsOnlyNulls();
    }

    @Test
    void namesAndKindsChangeOnADay() {
        office.province("18", "91801", "91802");

        office.apply(RENAME, List.of("91801"), called("Xã Thử Đổi Tên", null));
        office.refuses("reorganisation-after-last-change", RENAME, List.of("91801"), called("Xã Thử Lần Nữa", null));
        office.apply(CHANGE_KIND, List.of("91802"), called("", AreaKind.WARD));
        office.refuses("reorganisation-nothing-changes", CHANGE_KIND, List.of("91802"), called("", AreaKind.WARD));
        office.refuses("reorganisation-level", CHANGE_KIND, List.of("91802"), called("", AreaKind.CITY));
        office.refuses("area-kind-of-other-time", CHANGE_KIND, List.of("91801"), called("", AreaKind.TOWNSHIP));

        assertThat(office.find("91801@2026-02-28").name()).isEqualTo("Xã Thử 91801");
        assertThat(office.find("91802"))
                .extracting(Area::name, Area::kind)
                .containsExactly("Phường Thử 91802", AreaKind.WARD);
        assertThat(VAN.actor().get(() -> places.search("thu 91801", VAN)))
                .extracting(Area::name)
                .containsExactly("Xã Thử Đổi Tên");
    }

    @Test
    void aCommuneMovesToAnotherProvinceUnderItsCode() {
        office.province("21", "92101").province("23", "92301");

        office.apply(MOVE, List.of("92101"), office.below("23"));

        assertThat(office.find("92101").id().parent())
                .isEqualTo(office.find("23").id());
        assertThat(office.find("92101@2026-02-28").id().parent())
                .isEqualTo(office.find("21").id());
        assertThat(office.find("92101@2026-02-28").address()).isEqualTo("92101@2026-02-28");
        assertThat(office.successors("92101@2026-02-28"))
                .extracting(AreaSuccession::to)
                .containsExactly(office.find("92101").id());
    }

    @Test
    void districtsEndAndTheirCommunesComeUnderTheProvince() {
        var asOf = LocalDate.of(2020, 1, 1);
        VAN.actor()
                .get(() -> places.register(
                        List.of(
                                new NewArea("28", "Tỉnh Thử Xưa", AreaKind.PROVINCE, "", "28", asOf),
                                new NewArea("977", "Huyện Thử Xưa", AreaKind.DISTRICT, "28", "28", asOf),
                                new NewArea("92881", "Xã Thử Xưa", AreaKind.COMMUNE, "977", "28", asOf)),
                        VAN));

        var old = office.find("28@1");
        office.apply(new ReorganisationRequest(
                ABOLISH_LEVEL, LocalDate.of(2024, 1, 1), "9/NQ", List.of(old), List.of(), List.of()));

        assertThat(office.find("977@1").validTo()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(office.find("92881@2024-01-01").id().parent()).isEqualTo(old.id());
        assertThat(office.find("92881@2023-12-31").id().parent())
                .isEqualTo(office.find("977@1").id());
    }

    @Test
    void aPlaceIsCreatedOutOfNothing() {
        office.province("29");
        var target = new ReorganisationRequest.Target(
                "92901", "Đặc khu Thử", AreaKind.SPECIAL_ZONE, office.find("29").id(), null);

        office.apply(CREATE, List.of(), target);
        office.refuses("reorganisation-nothing-changes", CREATE, List.of(), target);

        assertThat(office.find("92901").validFrom()).isEqualTo(DAY);
        assertThat(office.predecessors("92901")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        office.province("32", "93201", "93202");

        office.refuses("reorganisation-merge-two", MERGE, List.of("93201"), fresh("93203", "Xã Mới", AreaKind.COMMUNE));
        office.refuses("reorganisation-target-incomplete", MERGE, List.of("93201", "93202"), standing("93209"));
        office.refuses("reorganisation-level", MERGE, List.of("93201", "93202"), standing("32"));
        Reorganiser.refuses(
                "reorganisation-day-ahead",
                () -> office.apply(new ReorganisationRequest(
                        RENAME,
                        LocalDate.of(2099, 1, 1),
                        "1/NQ",
                        List.of(office.find("93201")),
                        List.of(called("Xã Mai Sau", null)),
                        List.of())));
        office.apply(MERGE, List.of("93201", "93202"), standing("93201"));
        office.refuses("reorganisation-not-standing", RENAME, List.of("93202"), called("Xã Đã Hết", null));
    }
}
