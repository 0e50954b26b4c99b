package vn.binhyen.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.closing.ClosingDoor.MAI;
import static vn.binhyen.closing.ClosingDoor.SON;
import static vn.binhyen.closing.ClosingDoor.body;
import static vn.binhyen.closing.ClosingDoor.session;
import static vn.binhyen.closing.ClosingDoor.with;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.audit.Audit;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.place.Places;
import vn.binhyen.platform.VietnameseFormat;

/** After a closing: the commune is refused, the office is asked why, and both readings stand side by side. */
@BinhYenTest
class AdjustingAClosedPeriodTests {

    private static final AtomicReference<YearMonth> MONTHS = new AtomicReference<>(YearMonth.of(2026, 3));

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Audit audit;

    private final YearMonth month = MONTHS.getAndUpdate(one -> one.plusMonths(1));
    private final LocalDate day = month.atDay(20);
    private ClosingDoor door;

    @BeforeEach
    void inAProvinceOfItsOwn() {
        ClosingDoor.register(places);
        door = new ClosingDoor(http);
    }

    @Test
    void theCommuneIsRefusedPreciselyAndLosesNothing() {
        var url = door.made("/outreach", session(day, 120, "Trước khi chốt"), MAI);
        door.closed(month.toString(), SON);

        var refused = door.post("/outreach", session(day, 80, "Ghi muộn một buổi"), MAI);
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(refused))
                .contains(
                        "Tỉnh Đá Vàng",
                        month.toString(),
                        "01/%02d/%d – ".formatted(month.getMonthValue(), month.getYear()),
                        "ngày 20/",
                        "đã chốt lúc")
                .contains("Ghi muộn một buổi", "value=\"80\"");
        var correction = with(session(day, 100, "Trước khi chốt"), "version", "0");
        assertThat(door.post(url, correction, MAI)).hasStatus(HttpStatus.CONFLICT);
        assertThat(door.post(url + "/withdrawal", Map.of("reason", "Nhầm"), MAI))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("đã chốt lúc");
        assertThat(door.post(url, with(session(day, 120, "Chỉ sửa tên"), "version", "0"), MAI))
                .as("what changes no figure is nobody's adjustment")
                .hasRedirectedUrl(url);
    }

    @Test
    void theOfficeIsAskedForTheReasonAndNothingTypedIsLost() {
        door.made("/outreach", session(day, 120, "Trước khi chốt"), MAI);
        var closing = door.closed(month.toString(), SON);
        var late = session(day, 80, "Ghi muộn \"một\" buổi");

        var asked = door.post("/outreach", late, SON);
        assertThat(asked).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(asked))
                .contains("Điều chỉnh kỳ đã chốt", "name=\"adjustmentReason\"", "action=\"/outreach\"")
                .contains("name=\"title\" value=\"Ghi muộn &#34;một&#34; buổi\"", "name=\"participants\" value=\"80\"");
        assertThat(door.post("/outreach", with(late, "adjustmentReason", " "), SON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("errors-title");
        assertThat(door.post("/outreach", with(late, "adjustmentReason", "x".repeat(501)), SON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("tối đa 500");
        var url = door.made("/outreach", with(late, "adjustmentReason", "Theo biên bản 05/01"), SON);

        assertThat(door.figures(month.toString(), "", SON))
                .contains("Kỳ này đã chốt", "1 điều chỉnh sau chốt", ">200<", closing + "#adjustments");
        assertThat(door.figures(month.toString(), "&area=77", Persons.VAN))
                .as("no link to a page that is not the operator's")
                .contains("1 điều chỉnh sau chốt")
                .doesNotContain("#adjustments");
        assertThat(door.figures(month.toString(), "&asClosed=true", SON))
                .contains("Số liệu như lúc chốt", "1 điều chỉnh sau chốt", ">120<")
                .doesNotContain(">200<");
        assertThat(door.get(closing, MAI))
                .bodyText()
                .contains("Theo biên bản 05/01", url, "+80", "lượt người", "son-77");
        var id = closing.substring(closing.lastIndexOf('/') + 1);
        assertThat(SON.actor().get(() -> audit.history(Periods.SUBJECT, id, SON.scope())))
                .first()
                .satisfies(line -> assertThat(line.detail()).contains("Theo biên bản 05/01"));
    }

    @Test
    void withdrawingAsksTooAndOffersTheReasonThatWasGiven() {
        var url = door.made("/outreach", session(day, 120, "Ghi nhầm xã"), MAI);
        var closing = door.closed(month.toString(), SON);

        assertThat(door.post(url + "/withdrawal", Map.of("reason", "Buổi này của xã khác"), SON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("name=\"reason\" value=\"Buổi này của xã khác\"", ">Buổi này của xã khác</textarea>");
        assertThat(door.post(
                        url + "/withdrawal",
                        Map.of("reason", "Buổi này của xã khác", "adjustmentReason", "Buổi này của xã khác"),
                        SON))
                .hasRedirectedUrl(url);
        assertThat(door.get(closing, SON)).bodyText().contains("-120");
    }

    @Test
    void numbersOpenAsClosedAndFilesSayWhatTheyAre() throws Exception {
        door.made("/outreach", session(day, 120, "Trước khi chốt"), MAI);
        var closing = door.closed(month.toString(), SON);
        var id = closing.substring(closing.lastIndexOf('/') + 1);
        door.made("/outreach", with(session(day, 80, "Bổ sung sau"), "adjustmentReason", "Sót"), SON);
        var query = "?figure=outreach.participants&calendar=CIVIL&period=" + month;

        assertThat(body(door.get("/figures/explain" + query + "&asClosed=" + id, SON)))
                .contains("Trước khi chốt", "như lúc chốt")
                .doesNotContain("Bổ sung sau");
        assertThat(body(door.get("/figures/explain" + query, SON))).contains("Trước khi chốt", "Bổ sung sau");
        var csv = body(door.get("/figures.csv?set=outreach&calendar=CIVIL&asClosed=true&period=" + month, SON));
        assertThat(csv).contains("120", "Như lúc chốt", "Điều chỉnh sau chốt").doesNotContain("200");
        assertThat(door.get(
                        "/api/v1/figures?set=outreach&calendar=CIVIL&asClosed=%s&period=%s".formatted(id, month), SON))
                .bodyJson()
                .extractingPath("$.closed.adjustments")
                .isEqualTo(1);
    }

    @Test
    void programsAreToldAndSendTheReasonAlong() {
        door.closed(month.toString(), SON);
        var json = """
                {"area":"77001","day":"%s","form":"MEETING","audience":"RESIDENTS","participants":"9","title":"Qua API"}
                """.formatted(day);

        assertThat(door.send("/api/v1/outreach-sessions", json, MAI))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("period-closed");
        assertThat(door.send("/api/v1/outreach-sessions", json, SON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("adjustment-reason-needed");
        assertThat(door.send("/api/v1/outreach-sessions?adjustmentReason=Sót buổi", json, SON))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aFileIsToldOfEachRowOnAClosedDayWhenItIsCheckedAndTheOthersCanGo() {
        var files = new ImportDoor(http);
        var line = "%s,%s,77001,MEETING,RESIDENTS,100,10\n";
        var head = "day,title,area,form,audience,participants,documents\n";
        var known = line.formatted(VietnameseFormat.date(day), "Buổi đã có");
        files.imported("outreach", head + known, MAI);
        door.closed(month.toString(), SON);
        var open = line.formatted("05/10/2025", "Buổi hai");
        var csv = head + known + line.formatted(VietnameseFormat.date(day), "Buổi một") + open;

        for (var officer : List.of(MAI, SON)) {
            var url = files.checked("outreach", "outreach.csv", csv.getBytes(StandardCharsets.UTF_8), officer);
            assertThat(body(files.page(url, officer)))
                    .contains("Tỉnh Đá Vàng", "đã chốt lúc", VietnameseFormat.date(day), "1 lỗi", "onlySound");
        }
        assertThat(door.figures(month.toString(), "", SON)).doesNotContain(">200<");
    }

    @Test
    void aUnitThatOpenedOnAClosedDayIsToldSoToo() {
        door.closed(month.toString(), SON);
        var file = """
                code,name,kind,subkind,commune_code,opened_on
                %1$s-1,Bản Mới,RESIDENTIAL_AREA,bản,77001,%2$s
                %1$s-2,Bản Cũ,RESIDENTIAL_AREA,bản,77001,05/10/2025
                """.formatted(month, VietnameseFormat.date(day)).getBytes(StandardCharsets.UTF_8);
        var files = new ImportDoor(http);

        var page = body(files.page(files.checked("units", "units.csv", file, SON), SON));
        assertThat(page).contains("đã chốt lúc", VietnameseFormat.date(day), "1 lỗi", "onlySound");
    }

    @Test
    void whatWasNeverClosedCannotBeReadAsClosed() {
        assertThat(door.get("/figures?set=outreach&calendar=CIVIL&asClosed=true&period=" + month, SON))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không có lần chốt nào");
    }
}
