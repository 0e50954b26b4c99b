package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.returns.ReturnDoor.COMMUNE;
import static vn.binhyen.returns.ReturnDoor.MO;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.Places;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** A hamlet reports, and turns out to have been closed before: the list of duties and the list of who is late count it alike. */
@BinhYenTest
class ClosedUnitsTests {

    private static final String FORM = "residential-area-half";
    private static final String PERIOD = "2025-H2";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Units units;

    @Autowired
    FormCatalog forms;

    @Autowired
    ReturnRegister register;

    private ReturnDoor door;

    @BeforeEach
    void inAProvinceOfItsOwn() {
        ReturnDoor.register(places);
        door = new ReturnDoor(http);
        door.done("/returns/forms", Map.of("form", FORM, "period", PERIOD), ReturnDoor.THAO);
    }

    @AfterEach
    void released() {
        door.done("/returns/forms", Map.of("form", FORM, "period", ""), ReturnDoor.THAO);
    }

    @Test
    void aUnitThatWasClosedAfterItReportedIsNeitherOwedNorReceivedInAnyList() {
        var here = registered("Thôn Còn");
        var gone = registered("Thôn Đã Giải Thể");
        report(gone);
        tell(1, 2);

        MO.actor().run(() -> units.close(gone.id(), gone.version(), LocalDate.of(2025, 9, 1), MO));
        tell(0, 1);
        report(here);
        tell(1, 1);
        MO.actor().run(() -> units.close(here.id(), here.version(), LocalDate.of(2026, 2, 1), MO));
        tell(1, 1);
    }

    /** Both lists say how many have sent it, and how many owe it. */
    private void tell(int received, int expected) {
        var late = door.page("/returns/late?form=" + FORM + "&period=" + PERIOD, MO);
        assertThat(late).contains(received + "/" + expected + " (");
        assertThat(door.page("/returns", MO)).contains(received + "/" + expected + " đã gửi");
        var standing = MO.actor().get(() -> register.standing(MO)).stream()
                .filter(one ->
                        one.form().code().equals(FORM) && one.period().code().equals(PERIOD))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(standing.received(), standing.expected())).containsExactly((long) received, (long) expected);
    }

    private Unit registered(String name) {
        var details = UnitDetails.residentialArea(name, "Thôn", LocalDate.of(2025, 7, 1));
        return MO.actor().get(() -> units.register(new NewUnit(COMMUNE, "", details), MO));
    }

    private void report(Unit unit) {
        var cells = new LinkedHashMap<String, String>();
        forms.get(FORM, COMMUNE).asked().forEach(cell -> cells.put(cell.code(), "0"));
        var fields = ReturnDoor.with(ReturnDoor.fields(unit.id(), FORM, PERIOD, cells), "verb", "submit");
        door.done("/returns/entry", ReturnDoor.with(fields, "area", unit.code()), MO);
    }
}
