package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.VAN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** Lists of places are taken back as if they had never been sent, unless something has come to stand on the places. */
@BinhYenTest
class UndoingListsTests {

    private static final String HEAD = "code,name,kind,parent_code,province_code,generation\n";
    private static final String CHANGES =
            "code,name_before,name_after,kind_before,kind_after,province_code,change,effective_on,legal_basis\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    AreaPast past;

    @Autowired
    Units units;

    @Autowired
    Ledger ledger;

    ImportDoor door;

    @BeforeEach
    void open() {
        door = new ImportDoor(http);
    }

    @Test
    void newPlacesLeaveTheTreeAndTheFigures() {
        var before = communes(AreaId.NATION);
        var list = HEAD + "26,Tỉnh Hoàn Tác,province,,26,2026-07-25\n26001,Xã Một,commune,26,26,2026-07-25\n"
                + "26002,Xã Hai,commune,26,26,2026-07-25\n";
        var url = door.imported("areas", list, VAN);
        assertThat(communes(AreaId.NATION)).isEqualTo(before + 3);

        assertThat(door.undone(url, VAN)).contains("Đã hoàn tác");
        assertThat(communes(AreaId.NATION)).isEqualTo(before);
        assertThat(VAN.actor().get(() -> places.lookup("26001", VAN))).isEmpty();
        assertThat(VAN.actor().get(() -> places.search("Tỉnh Hoàn Tác", VAN))).isEmpty();
        assertThat(VAN.actor().get(() -> ledger.check())).isEmpty();
        assertThat(door.undone(door.imported("areas", list, VAN), VAN)).contains("Đã hoàn tác");
    }

    @Test
    void aNewerListTakenBackLeavesNamesKindsAndItsDay() {
        door.imported(
                "areas",
                HEAD + "27,Tỉnh Gốc Đa,province,,27,2025-07-01\n"
                        + "27001,Xã Gốc Đa,commune,27,27,2025-07-01\n27002,Xã Hoà Sim,commune,27,27,2025-07-01\n",
                VAN);
        var newer = HEAD + "27,Tỉnh Gốc Đa,province,,27,2026-07-25\n27001,Phường Gốc Đa,ward,27,27,2026-07-25\n"
                + "27002,Xã Hòa Sim,commune,27,27,2026-07-25\n27003,Xã Mới,commune,27,27,2026-07-25\n";
        for (var round = 0; round < 2; round++) {
            var url = door.imported("areas", newer, VAN);
            assertThat(find("27001").kind()).isEqualTo(AreaKind.WARD);
            assertThat(find("27001@2026-07-24").kind()).isEqualTo(AreaKind.COMMUNE);

            assertThat(door.undone(url, VAN)).contains("Đã hoàn tác");
            assertThat(find("27001")).extracting(Area::name, Area::kind).containsExactly("Xã Gốc Đa", AreaKind.COMMUNE);
            assertThat(find("27002").name()).isEqualTo("Xã Hoà Sim");
            assertThat(VAN.actor().get(() -> places.lookup("27003", VAN))).isEmpty();
        }
        assertThat(VAN.actor().get(() -> ledger.check())).isEmpty();
    }

    @Test
    void anActTakenBackLeavesWhatTheListHadSaid() {
        door.imported(
                "areas",
                HEAD + "28,Tỉnh Rú Cát,province,,28,2025-07-01\n" + "28001,Xã Rú Cát,commune,28,28,2025-07-01\n",
                VAN);
        door.imported("areas", HEAD + "28001,Phường Rú Cát,ward,28,28,2026-07-25\n", VAN);
        var url = door.imported(
                "area-changes",
                CHANGES + "28001,Xã Rú Cát,Phường Rú Cát,commune,ward,28,kind,2026-04-30,237/NQ\n",
                VAN);
        assertThat(find("28001@2026-05-01").kind()).isEqualTo(AreaKind.WARD);

        assertThat(door.undone(url, VAN)).contains("Đã hoàn tác");
        assertThat(find("28001@2026-05-01").kind()).isEqualTo(AreaKind.COMMUNE);
        assertThat(find("28001").kind()).isEqualTo(AreaKind.WARD);
    }

    @Test
    void whatStandsOnAPlaceIsNamed() {
        var url = door.imported(
                "areas",
                HEAD + "30,Tỉnh Đã Dùng,province,,30,2026-07-25\n" + "30991,Xã Đã Dùng,commune,30,30,2026-07-25\n",
                VAN);
        var below = door.imported("areas", HEAD + "30992,Xã Sau,commune,30,30,2026-07-25\n", VAN);
        assertThat(door.undone(url, VAN)).contains("«Tỉnh Đã Dùng» đã có địa bàn khác bên trong: «Xã Sau»");
        assertThat(door.undone(below, VAN)).contains("Đã hoàn tác");

        var details = UnitDetails.residentialArea("Bản Đã Dùng", "Bản", LocalDate.of(2026, 7, 25));
        Officer.SYSTEM
                .actor()
                .get(() -> units.register(new NewUnit(find("30991").id(), "", details), Officer.SYSTEM));
        assertThat(door.undone(url, VAN)).contains("Không hoàn tác được", "«Xã Đã Dùng» đã có đơn vị trong sổ");
        assertThat(find("30991").name()).isEqualTo("Xã Đã Dùng");
    }

    private Area find(String code) {
        return VAN.actor().get(() -> places.resolve(code, VAN));
    }

    private long communes(AreaId area) {
        var term = Term.of(new MeasureCode("place.areas"));
        var period = new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 1));
        var question = new Question(List.of(area), List.of(term), List.of(period), null);
        return VAN.actor().get(() -> ledger.amounts(question)).of(area, term, period);
    }
}
