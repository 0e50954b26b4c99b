package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.returns.ReturnDoor.COMMUNE;
import static vn.binhyen.returns.ReturnDoor.QUE;
import static vn.binhyen.returns.ReturnDoor.THAO;
import static vn.binhyen.returns.ReturnDoor.body;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.place.Places;

/** Returns by file and by the API: the same drafts, the same rules, the same decision above. */
@BinhYenTest
class ReturnsByProgramTests {

    private static final String ENTRY = "/returns/entry?form=province-year&period=";

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
    void theTemplateComesBackAsADraftAndCanBeTakenBack() {
        var imports = new ImportDoor(http);
        var template = door.get("/returns/template?form=province-year&period=2022", THAO);
        assertThat(template).hasStatusOk();
        var file = template.getResponse().getContentAsByteArray();
        assertThat(ImportDoor.body(imports.page(imports.checked("returns", "mau.xlsx", file, THAO), THAO)))
                .as("the template as it comes says nothing new")
                .contains("11 dòng: 0 thêm mới");

        var csv = """
                form,period,place,cell,value,source,as-of,note
                province-year,2022,06,crimes-known,1.000,Thống kê,14/11/2022,
                province-year,2022,06,crimes-cleared,820,Thống kê,14/11/2022,
                province-year,2022,06,visitors,31,,,
                """;
        var run = imports.imported("returns", csv, THAO);
        assertThat(door.page(ENTRY + "2022", THAO)).contains("Đã điền 3/11 ô", "value=\"1.000\"", "value=\"31\"");

        assertThat(imports.undone(run, THAO)).contains("hoàn tác");
        assertThat(door.page(ENTRY + "2022", THAO)).contains("Đã điền 0/11 ô");
    }

    @Test
    void everyWrongRowOfAFileIsNamed() {
        var csv = """
                form,period,place,cell,value
                none,2023,06,visitors,1
                province-year,2023-Q1,06,visitors,1
                province-year,2023,06955,visitors,1
                province-year,2023,06,nothing,1
                province-year,2023,06,visitors,"1,5"
                province-year,2023,06,delegates,4
                province-year,2023,06,delegates,5
                """;

        assertThat(body(new ImportDoor(http).imports("returns", csv, THAO)))
                .contains(
                        "Không có biểu mẫu “none”",
                        "“2023-Q1” không phải là kỳ",
                        "Không có nơi báo cáo “06955”",
                        "Biểu mẫu không có ô “nothing”",
                        "Chỉ tiêu này là số nguyên",
                        "Ô này đã có ở một dòng trước");
    }

    @Test
    void aProgramFillsSendsAndReadsAReturn() {
        var values = new StringBuilder();
        forms.get("province-year", ReturnDoor.PROVINCE)
                .asked()
                .forEach(cell -> values.append("\"%s\":{\"amount\":%d,\"source\":\"Máy chủ thống kê\"},"
                        .formatted(cell.code(), cell.code().startsWith("conversions") ? 36 : 0)));
        var sent = door.json(
                "/api/v1/returns",
                "{\"form\":\"province-year\",\"period\":\"2024\",\"submit\":true,\"values\":{%s}}"
                        .formatted(values.substring(0, values.length() - 1)),
                THAO);
        assertThat(sent).as(body(sent)).hasStatusOk();
        String id = JsonPath.read(body(sent), "$.id");
        assertThat(body(sent)).contains("\"status\":\"SUBMITTED\"", "Máy chủ thống kê");

        assertThat(door.json("/api/v1/returns/" + id + "/approval", "", THAO)).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(door.json("/api/v1/returns/" + id + "/approval", "", ReturnDoor.BACH)))
                .contains("\"status\":\"APPROVED\"");
        assertThat(door.figure("returns-province", "returns.conversions", "2024", THAO))
                .isEqualTo("36/36");
        assertThat(door.page("/api/v1/returns/" + id, THAO)).contains("\"edition\":1");
    }

    @Test
    void theApiRefusesWhatTheFormRefuses() {
        var start = "{\"form\":\"province-year\",\"period\":\"2025\",\"values\":";

        assertThat(body(door.json("/api/v1/returns", start + "{\"nothing\":{\"amount\":1}}}", THAO)))
                .contains("\"code\":\"return-cell-unknown\"");
        assertThat(body(door.json("/api/v1/returns", start + "{\"visitors\":{\"amount\":1.5}}}", THAO)))
                .contains("\"code\":\"return-not-whole\"");
        assertThat(body(door.json("/api/v1/returns", start + "{\"visitors\":{\"amount\":1}},\"submit\":true}", THAO)))
                .contains("\"code\":\"return-rule-broken\"");
        assertThat(body(door.json("/api/v1/returns", start + "{\"visitors\":{\"amount\":1}}}", QUE)))
                .contains("\"code\":\"return-place-unknown\"");
    }

    @Test
    void whatTheSystemCountsIsShownAndNotTyped() {
        var field = "v." + ReturnDoor.PROVINCE + ".sessions-counted";
        door.done(
                "/returns/entry",
                Map.of("form", "province-year", "period", "2023", field, "77", "v." + COMMUNE + ".visitors", "9"),
                THAO);

        assertThat(door.page(ENTRY + "2023", THAO))
                .contains("hệ thống đếm")
                .doesNotContain("name=\"" + field, "value=\"77\"", "value=\"9\"");
    }
}
