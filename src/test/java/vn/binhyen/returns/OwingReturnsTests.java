package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.returns.ReturnDoor.MO;
import static vn.binhyen.returns.ReturnDoor.QUE;
import static vn.binhyen.returns.ReturnDoor.THAO;
import static vn.binhyen.returns.ReturnDoor.body;
import static vn.binhyen.returns.ReturnDoor.fields;
import static vn.binhyen.returns.ReturnDoor.with;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;

/** Thảo assigns the yearly form; everybody sees what is owed, she sees who is late, and the closing asks for what is missing. */
@BinhYenTest
class OwingReturnsTests {

    private static final String FORM = "movement-year";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    FormCatalog forms;

    ReturnDoor door;

    @BeforeEach
    void inAProvinceOfItsOwn() {
        ReturnDoor.register(places);
        door = new ReturnDoor(http);
    }

    @Test
    void whatIsAssignedIsOwedUntilItIsSentAndApproved() {
        door.done("/returns/forms", Map.of("form", FORM, "period", "2025"), THAO);

        assertThat(door.page("/returns/forms", MO)).contains("Đã giao, từ kỳ kết thúc ngày 14/11/2025");
        assertThat(door.page("/returns", MO))
                .contains("báo cáo năm của cấp xã", "2025 (15/11/2024 – 14/11/2025)", "29/11/2025", "Quá hạn");
        assertThat(door.page("/returns/late?form=movement-year&period=2025", THAO))
                .contains("2 nơi chưa gửi", "0/2 (0,00 %)", "Xã Bản Mơ", "Phường Quế Lâm");
        assertThat(checklist()).contains("Báo cáo số liệu phải nộp mà chưa gửi", "Còn 2");

        var url = approved("2025", MO, "points-security", "4", "models-security", "2");

        assertThat(door.page("/returns/late?form=movement-year&period=2025", THAO))
                .contains("1 nơi chưa gửi", "1/2 (50,00 %)");
        assertThat(door.page("/returns", THAO)).contains("1/2 đã gửi, 1 đã duyệt");
        assertThat(door.page(url, MO)).contains("Đã duyệt");

        door.done("/returns/forms", Map.of("form", FORM, "period", ""), THAO);
        assertThat(door.page("/returns/forms", MO)).doesNotContain("Đã giao, từ kỳ kết thúc ngày 14/11/2025");
    }

    @Test
    void aStockStandsUntilTheNextReturnSaysOtherwise() {
        approved("2022", QUE, "points-security", "10", "households", "1000", "households-registered-security", "900");
        assertThat(stock("returns.points", "2022")).isEqualTo("10");
        assertThat(stock("returns.points", "2023")).as("nobody said otherwise").isEqualTo("10");

        approved("2024", QUE, "points-security", "7", "households", "1000");
        assertThat(stock("returns.points", "2023")).isEqualTo("10");
        assertThat(stock("returns.points", "2024")).isEqualTo("7");

        // the year between is told late
        approved("2023", QUE, "points-security", "12", "households", "1000");
        assertThat(stock("returns.points", "2022")).isEqualTo("10");
        assertThat(stock("returns.points", "2023")).isEqualTo("12");
        assertThat(stock("returns.points", "2024")).isEqualTo("7");
        assertThat(door.figure("returns-registration", "returns.households-registered", "2022", QUE))
                .isEqualTo("900/1.000");
        assertThat(door.figure("returns-registration", "returns.households-registered", "2023", QUE))
                .isEqualTo("0/1.000");
    }

    @Test
    void aClosedPeriodAsksForTheReasonOfAnApproval() {
        var url = sent("2021", MO, "exemplars-person", "3");
        door.done("/closings", Map.of("calendar", "POLICE", "period", "2021", "area", "06", "anyway", "true"), THAO);

        assertThat(body(door.post(url + "/approval", Map.of(), THAO))).contains("Bạn có quyền ghi điều chỉnh");
        assertThat(stock("returns.exemplars", "2021")).isEqualTo("0");

        door.done(url + "/approval", Map.of("adjustmentReason", "Xã gửi bổ sung theo biên bản 05/BB"), THAO);
        assertThat(door.figure("returns-forces", "returns.exemplars", "2021", MO))
                .isEqualTo("3");
        assertThat(door.figure("returns-forces", "returns.exemplars", "2021&asClosed=true", THAO))
                .isEqualTo("0");
    }

    @Test
    void onlyTheProvinceAssignsAndOnlyRealPeriods() {
        assertThat(door.post("/returns/forms", Map.of("form", FORM, "period", "2025"), MO))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(door.post("/returns/forms", Map.of("form", FORM, "period", "2025-Q1"), THAO))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(door.post("/returns/forms", Map.of("form", "none", "period", "2025"), THAO))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String checklist() {
        var result = door.get("/closings/new?calendar=POLICE&period=2025&area=06", THAO);
        return body(result);
    }

    private String stock(String figure, String period) {
        return door.figure("returns-forces", figure, period, QUE);
    }

    private String approved(String period, Officer officer, String... cellsAndNumbers) {
        var url = sent(period, officer, cellsAndNumbers);
        door.done(url + "/approval", Map.of(), THAO);
        return url;
    }

    private String sent(String period, Officer officer, String... cellsAndNumbers) {
        var cells = new LinkedHashMap<String, String>();
        forms.get(FORM, AreaId.NATION).asked().forEach(cell -> cells.put(cell.code(), "0"));
        for (var i = 0; i < cellsAndNumbers.length; i += 2) {
            cells.put(cellsAndNumbers[i], cellsAndNumbers[i + 1]);
        }
        var fields = fields(officer.area(), FORM, period, cells);
        for (var row : new String[] {"points-security", "models-security", "households"}) {
            fields.put("note." + row, "Rà soát lại toàn xã");
        }
        var receipt = door.done("/returns/entry", with(fields, "verb", "submit"), officer);
        return receipt.replace("/receipt", "");
    }
}
