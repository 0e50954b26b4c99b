package vn.binhyen.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.signedIn;
import static vn.binhyen.outreach.OutreachDoor.body;
import static vn.binhyen.outreach.OutreachDoor.form;
import static vn.binhyen.outreach.OutreachDoor.freshDay;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.VietnameseFormat;

/** The log is filtered, added up and exported: what a file holds is what the page shows. */
@BinhYenTest
class ReadingTheLogTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Ledger ledger;

    @Autowired
    Places places;

    OutreachDoor door;

    @BeforeEach
    void inAKnownPlace() {
        assertThat(InventedPlaces.register(places)).isTrue();
        door = new OutreachDoor(http, ledger);
    }

    @Test
    void filtersNarrowTheListAndItsTotals() {
        var first = freshDay();
        var last = freshDay();
        door.logged(form(first, "title", "Chuyên đề một"), LAN);
        door.logged(form(last, "title", "Chuyên đề hai"), LAN);
        var elsewhere = form(last, "title", "Chuyên đề ba");
        elsewhere.put("area", "90002");
        elsewhere.put("form", "FILM");
        door.logged(elsewhere, HOA);
        var period = "/outreach?from=" + first + "&to=" + last;

        assertThat(door.get(period, HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Cộng 3 buổi", "360", "1–3 trong 3")
                .containsSubsequence("Chuyên đề ba", "Chuyên đề hai", "Chuyên đề một");
        assertThat(door.get(period, LAN)).bodyText().contains("Cộng 2 buổi").doesNotContain("Chuyên đề ba");
        assertThat(door.get(period + "&area=90002", HOA)).bodyText().contains("Cộng 1 buổi", "Chuyên đề ba");
        assertThat(door.get(period + "&form=FILM", HOA)).bodyText().contains("Cộng 1 buổi", "Chuyên đề ba");
        assertThat(door.get(period + "&q=chuyen+de+mot", HOA)).bodyText().contains("Cộng 1 buổi", "Chuyên đề một");
    }

    @Test
    void withdrawnSessionsStandApart() {
        var day = freshDay();
        var url = door.logged(form(day), LAN);
        door.post(url + "/withdrawal", Map.of("reason", "Ghi nhầm"), LAN);
        var here = "/outreach?from=" + day + "&to=" + day;

        assertThat(door.get(here, LAN)).bodyText().contains("Không có buổi nào như vậy");
        assertThat(door.get(here + "&state=withdrawn", LAN)).bodyText().contains(url);
    }

    @Test
    void aFilterThatCannotBeReadIsExplained() {
        assertThat(door.get("/outreach?from=hom-kia", LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«hom-kia» không phải là ngày", "value=\"hom-kia\"");
    }

    @Test
    void theExportHoldsExactlyTheFilteredSessionsInTheirOrder() {
        var day = freshDay();
        var formula = form(day, "title", "=1+1");
        formula.put("host", "Đoàn xã");
        door.logged(formula, LAN);
        door.logged(form(day, "title", "Buổi sau"), LAN);

        var file = door.get("/outreach/export?format=csv&from=" + day + "&to=" + day, LAN);

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"tuyen-truyen-");
        assertThat(body(file).lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("'=1+1", "90001,Xã Suối Hòa", "120,50,Đoàn xã"));
        assertThat(body(file)).containsSubsequence("Buổi sau", "=1+1");
    }

    @Test
    void anExportCanBeImportedAgainAndChangesNothing() {
        var day = freshDay();
        door.logged(form(day), LAN);
        var csv = body(door.get("/outreach/export?format=csv&from=" + day + "&to=" + day, LAN));

        assertThat(door.imports(csv, LAN)).hasStatusOk().bodyText().contains("0 thêm mới, 0 cập nhật, 1 không đổi");
        assertThat(door.amount(OutreachMeasures.SESSIONS, day, LAN)).isEqualTo(1);
    }

    @Test
    void theWorkbookIsAWorkbook() {
        var file = door.get("/outreach/export?format=xlsx", LAN);

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void programsReadAndLogThroughTheApi() {
        var day = freshDay();
        var json = """
                {"area": "90001", "day": "%s", "form": "TALK", "audience": "WORKERS", "participants": 75, "title": "Ca tối"}
                """.formatted(day);

        assertThat(http.post()
                        .uri("/api/v1/outreach-sessions")
                        .contentType("application/json")
                        .content(json)
                        .header("Idempotency-Key", "api-" + day)
                        .with(signedIn(LAN)))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.participants")
                .isEqualTo(75);
        assertThat(door.get("/api/v1/outreach-sessions?from=" + day + "&to=" + day, LAN))
                .bodyJson()
                .extractingPath("$.items[0].area")
                .isEqualTo("90001");
        assertThat(door.get("/api/v1/outreach-sessions?from=" + day + "&to=" + day, MINH))
                .bodyJson()
                .extractingPath("$.sessions")
                .isEqualTo(0);
        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, day, HOA)).isEqualTo(75);
    }

    @Test
    void aProgramIsToldWhatIsWrong() {
        assertThat(http.post()
                        .uri("/api/v1/outreach-sessions")
                        .contentType("application/json")
                        .content("{\"area\": \"90001\", \"day\": \""
                                + LocalDate.now(VietnameseFormat.ZONE).plusYears(1) + "\"}")
                        .header("Idempotency-Key", "api-" + freshDay())
                        .with(signedIn(LAN)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("field-missing");
    }
}
