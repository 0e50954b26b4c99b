package vn.binhyen.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.closing.ClosingDoor.MAI;
import static vn.binhyen.closing.ClosingDoor.SON;
import static vn.binhyen.closing.ClosingDoor.body;
import static vn.binhyen.closing.ClosingDoor.session;

import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.binhyen.audit.AuditLine;
import vn.binhyen.place.Places;

/** Who closes a period, what is asked before, and who opens it again. Each test has a month of its own. */
@BinhYenTest
class ClosingAPeriodTests {

    private static final AtomicReference<YearMonth> MONTHS = new AtomicReference<>(YearMonth.of(2025, 8));

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
    void theChecklistTellsWhatIsMissingAndWhere() {
        door.made("/outreach", session(day, 0, "Quên ghi số người"), MAI);
        var wanted = Map.of("area", "77001", "calendar", "CIVIL", "period", month.toString());

        var asked = body(door.get("/closings/new?area=77001&calendar=CIVIL&period=" + month, MAI));
        assertThat(asked)
                .contains("Buổi tuyên truyền ghi 0 người tham gia", "Còn 1", "/outreach?from=" + month.atDay(1))
                .contains("Quyết định công nhận còn là dự thảo", "Không có", "Tệp nhập chưa hoàn tất");
        assertThat(door.post("/closings", wanted, MAI))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Còn mục chưa đủ");
        assertThat(door.post("/closings", ClosingDoor.with(wanted, "anyway", "true"), MAI))
                .hasStatus3xxRedirection();
        assertThat(door.post("/closings", ClosingDoor.with(wanted, "anyway", "true"), MAI))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("đã được chốt");
    }

    @Test
    void whatCannotBeClosedIsSaidAtItsField() {
        assertThat(door.post("/closings", Map.of("calendar", "CIVIL", "period", "2999"), SON))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chỉ chốt được kỳ đã qua");
        assertThat(door.post("/closings", Map.of("calendar", "CIVIL", "period", "hôm qua"), SON))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hôm qua", "#period");
        assertThat(door.post("/closings", Map.of("calendar", "CIVIL", "period", "2010", "area", "90"), SON))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void onlyTheAuthorityAboveReopensAndEachStepLeavesOneLine() {
        var url = door.closed(month.toString(), SON);
        var id = url.substring(url.lastIndexOf('/') + 1);

        assertThat(door.post(url + "/reopening", Map.of("reason", "Nhầm"), SON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chỉ cơ quan cấp trên");
        assertThat(door.post(url + "/reopening", Map.of("reason", " "), Persons.THANH))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(door.post(url + "/reopening", Map.of("reason", "Chốt thiếu xã"), Persons.THANH))
                .hasRedirectedUrl(url);

        assertThat(door.get(url, MAI)).hasStatusOk().bodyText().contains("Đã mở lại lúc", "Chốt thiếu xã", "thanh");
        assertThat(SON.actor().get(() -> audit.history(Periods.SUBJECT, id, SON.scope())))
                .extracting(AuditLine::action)
                .containsExactly("closing.reopen", "closing.close");
        door.made("/outreach", session(day, 12, "Sau khi mở lại"), MAI);
    }

    @Test
    void theProvinceReopensWhatACommuneClosed() {
        var url = door.closed(month.toString(), MAI);

        assertThat(door.get(url, MAI)).bodyText().doesNotContain("/reopening");
        assertThat(door.get(url, SON)).bodyText().contains(url + "/reopening");
        assertThat(door.post(url + "/reopening", Map.of("reason", "Bổ sung buổi 20"), SON))
                .hasRedirectedUrl(url);
    }

    @Test
    void aStrangerCannotTellThatItExists() {
        assertThat(door.get(door.closed(month.toString(), SON), Persons.MINH)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theListShowsPlacesByPeriods() {
        door.closed("2012-Q4", SON);

        var list = body(door.get("/closings?calendar=CIVIL&year=2012", SON));
        assertThat(list)
                .contains("Tỉnh Đá Vàng", "Xã Khe Lim", "Phường Cửa Sông", "2012-Q4", "Đã chốt", "Cấp trên đã chốt");
    }

    @Test
    void programsCloseAndReadToo() {
        var body = "{\"area\":\"77\",\"calendar\":\"CIVIL\",\"period\":\"%s\",\"anyway\":\"true\"}".formatted(month);

        assertThat(door.send("/api/v1/closings", body, SON))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.areaName")
                .isEqualTo("Tỉnh Đá Vàng");
        assertThat(door.send("/api/v1/closings", body, SON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("closing-exists");
        assertThat(door.get("/api/v1/closings?calendar=CIVIL&year=" + month.getYear(), SON))
                .bodyText()
                .contains("\"period\":\"" + month + "\"");
        assertThat(door.get("/api/v1/closings/checklist?calendar=CIVIL&period=" + month, SON))
                .bodyText()
                .contains("outreach.closing.without-participants");
    }
}
