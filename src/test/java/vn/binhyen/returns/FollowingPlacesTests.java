package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.place.ReorganisationRequest;
import vn.binhyen.place.ReorganisationVerb;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;

/** Two communes reported their initiatives, then became one: nothing is lost, and nothing counts twice when the new one reports. */
@BinhYenTest
class FollowingPlacesTests {

    private static final AreaId PROVINCE = AreaId.province(2, 45);
    private static final Officer OFFICE = person("thong-45", Role.PROVINCE_OFFICE, PROVINCE);
    private static final Officer BESIDE = person("bach-45", Role.PROVINCE_OFFICE, PROVINCE);
    private static final String FORM = "movement-year";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    FormCatalog forms;

    @Test
    void theStocksOfMergedCommunesStandUntilTheNewOneReports() {
        var door = new ReturnDoor(http);
        register();
        report(door, "45001", "2025", 10);
        report(door, "45002", "2025", 4);
        assertThat(points(door, "2025")).isEqualTo("14");

        var sources = OFFICE.actor()
                .get(() -> List.of(
                        places.get(PROVINCE.commune(45001), OFFICE), places.get(PROVINCE.commune(45002), OFFICE)));
        var target = new ReorganisationRequest.Target("45009", "Xã Thông Reo", AreaKind.COMMUNE, PROVINCE, null);
        var merger = new ReorganisationRequest(
                ReorganisationVerb.MERGE,
                LocalDate.of(2026, 3, 1),
                "9/NQ-UBTVQH16",
                sources,
                List.of(target),
                List.of());
        OFFICE.actor().run(() -> reorganisations.apply(merger, OFFICE));

        assertThat(points(door, "2026-Q3")).as("carried to the new commune").isEqualTo("14");
        assertThat(points(door, "2026")).as("the old ones cannot say any more").isEqualTo("0");
        report(door, "45009", "2026", 15);
        assertThat(points(door, "2026")).as("not 29").isEqualTo("15");
        assertThat(points(door, "2025")).isEqualTo("14");
    }

    private void register() {
        var asOf = LocalDate.of(2099, 1, 1);
        var from = LocalDate.of(2020, 1, 1);
        var list = List.of(
                new NewArea("45", "Tỉnh Thông Reo", AreaKind.PROVINCE, "", "45", asOf, from, null),
                new NewArea("45001", "Xã Thông Già", AreaKind.COMMUNE, "45", "45", asOf, from, null),
                new NewArea("45002", "Xã Thông Non", AreaKind.COMMUNE, "45", "45", asOf, from, null));
        assertThat(Actor.SYSTEM.get(() -> places.register(list, Officer.SYSTEM)).errors())
                .isEmpty();
    }

    private void report(ReturnDoor door, String place, String period, int points) {
        var cells = new LinkedHashMap<String, String>();
        forms.get(FORM, AreaId.NATION).asked().forEach(cell -> cells.put(cell.code(), "0"));
        cells.put("points-security", Integer.toString(points));
        var area = PROVINCE.commune(Integer.parseInt(place));
        var fields = ReturnDoor.with(ReturnDoor.fields(area, FORM, period, cells), "verb", "submit");
        var receipt = door.done("/returns/entry", ReturnDoor.with(fields, "area", place), OFFICE);
        door.done(receipt.replace("/receipt", "/approval"), Map.of(), BESIDE);
    }

    private static String points(ReturnDoor door, String period) {
        return door.figure("returns-forces", "returns.points", period, OFFICE);
    }
}
