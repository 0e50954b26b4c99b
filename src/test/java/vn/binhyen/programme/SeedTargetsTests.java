package vn.binhyen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.ManagingLevel;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.SizeClass;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** The five targets of the five-year summary of Lào Cai (seed 000), set by Sa and held against what was reported. */
@BinhYenTest
class SeedTargetsTests {

    private static final AreaId PROVINCE = AreaId.province(2, 36);
    private static final AreaId COMMUNE = PROVINCE.commune(36001);
    private static final Officer SA = person("sa-36", Role.PROVINCE_OFFICE, PROVINCE);
    private static final String DOCUMENT = "Kế hoạch phong trào giai đoạn 2021–2025";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Units units;

    @BeforeEach
    void aProvinceThatHasReported() {
        InventedPlaces.register(places);
        var asOf = LocalDate.of(2099, 1, 1);
        var from = LocalDate.of(2020, 1, 1);
        var list = List.of(
                new NewArea("36", "Tỉnh Sa Mộc", AreaKind.PROVINCE, "", "36", asOf, from, null),
                new NewArea("36001", "Xã Sa Mộc", AreaKind.COMMUNE, "36", "36", asOf, from, null));
        Actor.SYSTEM.run(() -> {
            assertThat(places.register(list, Officer.SYSTEM).errors()).isEmpty();
            if (units.find(COMMUNE.unit(1), Officer.SYSTEM).isEmpty()) {
                units.register(new NewUnit(COMMUNE, "", enterprise(from)), Officer.SYSTEM);
                report(
                        "movement-year",
                        "36001",
                        Map.of("excellent-agency", 20, "good-enterprise", 42, "average-school", 13, "weak-school", 2));
                report(
                        "organisation-year",
                        units.get(COMMUNE.unit(1), Officer.SYSTEM).code(),
                        Map.of("staff", 400, "guards-good", 17, "guards-average", 3, "guards-equipped", 15));
            }
        });
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
        assertThat(page(whole)).contains("75/77", "97,40 %", "Không đạt", "Trong đó, và ở các địa bàn dưới");
        assertThat(page(part)).contains("62/77", "80,52 %", "80 % – 85 %", "Đã đạt");
        assertThat(page(recognised)).contains("0/1", "0,00 %", "Không đạt");
        assertThat(page(guards)).contains("17/20", "85,00 %", "từ 85 % trở lên", "Đã đạt");
        assertThat(page(equipped)).contains("15/20", "75,00 %", "Không đạt", DOCUMENT, "14/11/2025");

        var list = body(get("/targets", SA));
        assertThat(list.indexOf("Trong đó 80 %")).isGreaterThan(list.indexOf("100 % phong trào"));
        assertThat(list)
                .contains("Không đạt: <strong>3</strong>", "Đã đạt: <strong>2</strong>", "class=\"title part\"");

        // 62 of 77 are shown as 80.52 % and are less: 80.5194…
        var sharp = set("80,52 % đạt loại khá và xuất sắc", "returns.graded-good-up", "AT_LEAST", "80,52", "", "");
        assertThat(page(sharp)).contains("80,52 %", "Không đạt").doesNotContain("Đã đạt");
    }

    @Test
    void whatStillRunsIsForecastToItsLastDay() {
        var calm = set("Không để xảy ra điểm nóng", "returns.hotspots", "ZERO", "", "", "", "2026..2035");
        var far = set("Mỗi năm một cuộc", "returns.conferences", "AT_LEAST", "10", "", "", "2026..2035");

        assertThat(page(calm)).contains("không để xảy ra", "Đúng hướng");
        assertThat(page(far)).contains("từ 10 trở lên", "Khó đạt", "14/11/2035");
    }

    @Test
    void wrongInputIsExplainedAndOthersSeeNothing() {
        var typed = form("", "none", "RANGE", "90", "80", "", "2025-Q9");

        assertThat(post("/targets", typed, SA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy điền mục này.", "Không có chỉ tiêu số liệu “none”");
        assertThat(post("/targets", form("Ngược", "outreach.sessions", "RANGE", "90", "80", "", "2025"), SA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("mức trên không nhỏ hơn mức dưới", "value=\"90\"");

        var url = set("Rút thử", "outreach.sessions", "AT_LEAST", "1", "", "");
        assertThat(get(url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(url + "/withdrawal", Map.of("reason", " "), SA)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(url + "/withdrawal", Map.of("reason", "Giao nhầm"), SA)).hasStatus3xxRedirection();
        assertThat(page(url)).contains("Chỉ tiêu này đã được rút", "Giao nhầm");
        assertThat(body(get("/targets", SA))).doesNotContain("Rút thử");
    }

    private static UnitDetails enterprise(LocalDate from) {
        return UnitDetails.enterprise("Công ty CP May Sa Mộc", ManagingLevel.PROVINCE, SizeClass.LARGE, from);
    }

    private String set(String title, String figure, String kind, String low, String high, String parent) {
        return set(title, figure, kind, low, high, parent, "2021..2025");
    }

    private String set(
            String title, String figure, String kind, String low, String high, String parent, String period) {
        var result = post("/targets", form(title, figure, kind, low, high, parent, period), SA);
        assertThat(result).as(() -> body(result)).hasStatus3xxRedirection();
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
        form.put("document", DOCUMENT);
        form.put("parent", parent.replace("/targets/", ""));
        return form;
    }

    /** A return of 2025 with these numbers and zeros, approved. */
    private void report(String form, String place, Map<String, Integer> numbers) {
        var start = "{\"form\":\"%s\",\"period\":\"2025\",\"area\":\"%s\",".formatted(form, place);
        var cells = new StringBuilder();
        numbers.forEach((cell, number) -> cells.append("\"%s\":{\"amount\":%d},".formatted(cell, number)));
        var text = cells.substring(0, cells.length() - 1);
        assertThat(json("/api/v1/returns", start + "\"values\":{" + text + "}}"))
                .hasStatusOk();
        var page = body(get("/returns/entry?form=" + form + "&period=2025&area=" + place, SA));
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", form);
        fields.put("period", "2025");
        fields.put("area", place);
        fields.put("verb", "submit");
        var input = Pattern.compile("name=\"(v\\.[^\"]+)\" value=\"([^\"]*)\"").matcher(page);
        while (input.find()) {
            fields.put(input.group(1), input.group(2).isEmpty() ? "0" : input.group(2));
        }
        var sent = post("/returns/entry", fields, SA);
        assertThat(sent).as(() -> body(sent)).hasStatus3xxRedirection();
        var url = Objects.requireNonNull(sent.getResponse().getRedirectedUrl()).replace("/receipt", "");
        assertThat(post(url + "/approval", Map.of(), SA)).hasStatus3xxRedirection();
    }

    private String page(String url) {
        var result = get(url, SA);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private MvcTestResult get(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String url, Map<String, String> fields, Officer officer) {
        var request = http.post()
                .uri(url)
                .with(signedIn(officer))
                .with(csrf())
                .param("_key", Ids.next().toString());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult json(String url, String content) {
        return http.post()
                .uri(url)
                .with(signedIn(SA))
                .with(csrf())
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
