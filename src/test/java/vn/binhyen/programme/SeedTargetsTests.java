package vn.binhyen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.MINH;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.Places;
import vn.binhyen.register.Units;

/** The five targets of the five-year summary of Lào Cai (seed 000), set by Sa and held against what was reported. */
@BinhYenTest
class SeedTargetsTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Units units;

    private TargetDoor door;

    @BeforeEach
    void aProvinceThatHasReported() {
        TargetDoor.register(places, units, http);
        door = new TargetDoor(http);
    }

    @Test
    void theFiveTargetsOfSeed000AreHeldAgainstTheFigures() {
        var whole = set(
                "100 % phong trào đạt loại trung bình trở lên", "returns.graded-average-up", "EXACTLY", "100", "", "");
        var part = set(
                "Trong đó 80 % - 85 % đạt loại khá và xuất sắc", "returns.graded-good-up", "RANGE", "80", "85", whole);
        var recognised = set("85 % - 90 % được công nhận", "recognition.agencies-enterprises", "RANGE", "85", "90", "");
        var guards = set("85 % bảo vệ đạt loại khá trở lên", "returns.guards-good", "AT_LEAST", "85", "", "");
        var equipped = set("80 % lực lượng bảo vệ được trang bị", "returns.guards-equipped", "AT_LEAST", "80", "", "");

        // 75 of 77 graded average or better, 62 of 77 good or excellent, 17 of 20 guards good, 15 of 20 equipped
        assertThat(door.page(whole)).contains("75/77", "97,40 %", "Không đạt", "Trong đó, và ở các địa bàn dưới");
        assertThat(door.page(part)).contains("62/77", "80,52 %", "80 % – 85 %", "Đã đạt");
        assertThat(door.page(recognised)).contains("0/1", "0,00 %", "Không đạt");
        assertThat(door.page(guards)).contains("17/20", "85,00 %", "từ 85 % trở lên", "Đã đạt");
        assertThat(door.page(equipped)).contains("15/20", "75,00 %", "Không đạt", TargetDoor.DOCUMENT, "14/11/2025");

        var list = TargetDoor.body(door.get("/targets", TargetDoor.SA));
        assertThat(list.indexOf("Trong đó 80 %")).isGreaterThan(list.indexOf("100 % phong trào"));
        assertThat(list)
                .contains("Không đạt: <strong>3</strong>", "Đã đạt: <strong>2</strong>", "class=\"title part\"");

        // 62 of 77 are shown as 80.52 % and are less: 80.5194…
        var sharp = set("80,52 % đạt loại khá và xuất sắc", "returns.graded-good-up", "AT_LEAST", "80,52", "", "");
        assertThat(door.page(sharp)).contains("80,52 %", "Không đạt").doesNotContain("Đã đạt");
    }

    @Test
    void whatStillRunsIsForecastToItsLastDay() {
        var calm = set("Không để xảy ra điểm nóng", "returns.hotspots", "ZERO", "", "", "", "2026..2035");
        var far = set("Mỗi năm một cuộc", "returns.conferences", "AT_LEAST", "10", "", "", "2026..2035");

        assertThat(door.page(calm)).contains("không để xảy ra", "Đúng hướng");
        assertThat(door.page(far)).contains("từ 10 trở lên", "Khó đạt", "14/11/2035");
    }

    @Test
    void wrongInputIsExplainedAndOthersSeeNothing() {
        var typed = form("", "none", "RANGE", "90", "80", "", "2025-Q9");

        assertThat(door.post("/targets", typed, TargetDoor.SA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy điền mục này.", "Không có chỉ tiêu số liệu “none”");
        assertThat(door.post(
                        "/targets", form("Ngược", "outreach.sessions", "RANGE", "90", "80", "", "2025"), TargetDoor.SA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("mức trên không nhỏ hơn mức dưới", "value=\"90\"");

        var url = set("Rút thử", "outreach.sessions", "AT_LEAST", "1", "", "");
        assertThat(door.get(url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post(url + "/withdrawal", Map.of("reason", " "), TargetDoor.SA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(door.post(url + "/withdrawal", Map.of("reason", "Giao nhầm"), TargetDoor.SA))
                .hasStatus3xxRedirection();
        assertThat(door.page(url)).contains("Chỉ tiêu này đã được rút", "Giao nhầm");
        assertThat(TargetDoor.body(door.get("/targets", TargetDoor.SA))).doesNotContain("Rút thử");
    }

    private String set(String title, String figure, String kind, String low, String high, String parent) {
        return set(title, figure, kind, low, high, parent, "2021..2025");
    }

    private String set(
            String title, String figure, String kind, String low, String high, String parent, String period) {
        var result = door.post("/targets", form(title, figure, kind, low, high, parent, period), TargetDoor.SA);
        assertThat(result).as(() -> TargetDoor.body(result)).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static Map<String, String> form(
            String title, String figure, String kind, String low, String high, String parent, String period) {
        var form = new LinkedHashMap<String, String>();
        form.put("title", title);
        form.put("figure", figure);
        form.put("calendar", "POLICE");
        form.put("period", period);
        form.put("kind", kind);
        form.put("low", low);
        form.put("high", high);
        form.put("document", TargetDoor.DOCUMENT);
        form.put("parent", parent.replace("/targets/", ""));
        return form;
    }
}
