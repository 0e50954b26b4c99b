package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;

/**
 * Each way a figure can be made, asked as programs ask. In August 2025 Xã Một held two sessions; in August 2026 Xã Một held
 * three, Xã Hai one, and Xã Ba none. The results are computed by hand from that.
 */
@BinhYenTest
class KindsOfFiguresTests {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final Officer HAO = person("hao", Role.PROVINCE_OFFICE, AreaId.province(2, 85));

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @BeforeEach
    void sixSessionsInThreeCommunes() {
        var list = List.of(
                new NewArea("85", "Tỉnh Ba Xã", AreaKind.PROVINCE, "", "85", SINCE),
                new NewArea("85001", "Xã Một", AreaKind.COMMUNE, "85", "85", SINCE),
                new NewArea("85002", "Xã Hai", AreaKind.COMMUNE, "85", "85", SINCE),
                new NewArea("85003", "Xã Ba", AreaKind.COMMUNE, "85", "85", SINCE));
        Officer.SYSTEM.actor().run(() -> places.register(list, Officer.SYSTEM));
        var csv = """
                day,title,area,form,audience,participants,documents
                2025-08-05,Buổi A,85001,MEETING,RESIDENTS,100,10
                2025-08-06,Buổi B,85001,MEETING,RESIDENTS,100,10
                2026-08-05,Buổi C,85001,MEETING,RESIDENTS,100,10
                2026-08-06,Buổi D,85001,MEETING,RESIDENTS,100,10
                2026-08-07,Buổi E,85001,MEETING,RESIDENTS,100,10
                2026-08-07,Buổi F,85002,MEETING,RESIDENTS,100,10
                """;
        assertThat(new ImportDoor(http).imports("outreach", csv, HAO)).hasStatusOk();
    }

    @ParameterizedTest(name = "{0} of {1} in {2} is {3}")
    @CsvSource({
        "outreach.sessions,            85,    2026-08, 4,  ",
        "outreach.communes,            85,    2026-08, 2,  3",
        "outreach.communes,            85,    2025-08, 1,  3",
        "outreach.communes,            85,    2026-09, 0,  3",
        "outreach.communes,            85001, 2026-08, 1,  1",
        "outreach.communes,            85003, 2026-08, 0,  1",
        "outreach.sessions-difference, 85,    2026-08, 2,  2",
        "outreach.sessions-difference, 85002, 2026-08, 1,  0",
        "outreach.sessions-cumulated,  85,    2025-08, 2,  ",
        "outreach.sessions-cumulated,  85,    2026-08, 6,  "
    })
    void theFigureIsWhatTheHandComputes(String figure, String area, String period, int value, Integer of) {
        var set = figure.equals("outreach.sessions") ? "outreach" : "outreach-coverage";
        var cell = "$.rows[0].cells[?(@.figure == '" + figure + "')]";
        var answer = asks("/api/v1/figures?calendar=CIVIL&set=" + set + "&area=" + area + "&period=" + period);

        answer.extractingPath(cell + ".value").asArray().containsExactly(value);
        answer.extractingPath(cell + ".of").asArray().containsExactly(of == null ? new Object[0] : new Object[] {of});
    }

    @Test
    void whichCommunesAreCountedOpensDownToTheirSessions() {
        var explained = asks("/api/v1/explain?calendar=CIVIL&figure=outreach.communes&area=85&period=2026-08");
        explained.extractingPath("$.parts[0].counts").isEqualTo("COMMUNES");
        explained.extractingPath("$.adds").isEqualTo(true);
        explained
                .extractingPath("$.origins[?(@.amount == 1)].code")
                .asArray()
                .containsExactlyInAnyOrder("85001", "85002");
        explained.extractingPath("$.origins[?(@.amount == 0)].code").asArray().containsExactly("85003");
        explained.extractingPath("$.records.total").isEqualTo(4);

        var commune = asks("/api/v1/explain?calendar=CIVIL&figure=outreach.communes&area=85001&period=2026-08");
        commune.extractingPath("$.adds").isEqualTo(true);
        commune.extractingPath("$.records.total").isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} of {1} in {2} is {3}, in {4}")
    @CsvSource({
        "outreach.sessions-highest, 85,    2025..2026, 4, 2026",
        "outreach.sessions-lowest,  85,    2025..2026, 2, 2025",
        "outreach.sessions-lowest,  85,    2024..2026, 0, 2024",
        "outreach.sessions-highest, 85002, 2024..2026, 1, 2026",
        "outreach.sessions-highest, 85003, 2024..2026, 0, 2024",
        "outreach.sessions-highest, 85,    2026-08,    4, 2026-08"
    })
    void ofSeveralYearsOneIsChosenAndNamed(String figure, String area, String period, int value, String year) {
        var cell = "$.rows[0].cells[?(@.figure == '" + figure + "')]";
        var answer = asks("/api/v1/figures?calendar=CIVIL&set=outreach-years&area=" + area + "&period=" + period);
        answer.extractingPath(cell + ".value").asArray().containsExactly(value);
        answer.extractingPath(cell + ".year").asArray().containsExactly(year);

        var explained = asks("/api/v1/explain?calendar=CIVIL&figure=" + figure + "&area=" + area + "&period=" + period);
        explained.extractingPath("$.adds").isEqualTo(true);
        explained.extractingPath("$.records.total").isEqualTo(value);
    }

    @Test
    void whoOnlyOperatesTheSystemSeesNumbersAndPlacesButNoRecords() {
        var url = "/figures/explain?calendar=CIVIL&figure=outreach.communes&area=85001&period=2026-08";
        assertThat(http.get().uri(url).with(signedIn(HAO))).bodyText().contains("Buổi C", "href=\"/outreach/");
        assertThat(http.get().uri(url).with(signedIn(VAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Bản ghi ngoài quyền xem")
                .doesNotContain("Buổi C", "href=\"/outreach/");
        var places = "/api/v1/explain?calendar=CIVIL&figure=place.communes&area=85&period=2026-08";
        asks(places, VAN).extractingPath("$.records.list[0].url").asString().startsWith("/areas/");
    }

    private AbstractJsonContentAssert<?> asks(String url) {
        return asks(url, HAO);
    }

    private AbstractJsonContentAssert<?> asks(String url, Officer officer) {
        return assertThat(http.get().uri(url).with(signedIn(officer)).exchange())
                .hasStatusOk()
                .bodyJson();
    }
}
