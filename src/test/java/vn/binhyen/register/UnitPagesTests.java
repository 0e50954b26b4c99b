package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.OTHER_COMMUNE;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
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
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** The register as people use it: search, register, correct, close. */
@BinhYenTest
class UnitPagesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Map<String, String> HAMLET = Map.of(
            "commune_code", "90001",
            "kind", "RESIDENTIAL_AREA",
            "name", "Bản Tả Phìn",
            "subkind", "bản",
            "managing", "COMMUNE",
            "opened_on", "1-9-25",
            "version", "0");

    @Autowired
    MockMvcTester http;

    @Autowired
    Units units;

    @Autowired
    Places places;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void aRegisteredUnitHasItsPage() {
        var url =
                Objects.requireNonNull(post("/units", HAMLET, LAN).getResponse().getRedirectedUrl());

        assertThat(http.get().uri(url).with(signedIn(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Bản Tả Phìn", "Xã Suối Hòa", "01/09/2025", "Thuộc diện", "Ghi vào sổ", "Kết thúc đơn vị");
        assertThat(http.get().uri(url).with(signedIn(MINH))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageOfAPlaceCountsItsUnitsAndOpensEveryNumber() {
        registered(LAN, COMMUNE, UnitDetails.residentialArea("Bản Đếm", "bản", DAY));

        assertThat(http.get().uri("/areas/90001").with(signedIn(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Khu dân cư", "/figures/explain?figure=register.residential-areas&amp;area=90001")
                .contains("/units?area=90001");
        assertThat(http.get().uri("/areas/90").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("/figures/explain?figure=register.schools&amp;area=90002");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndNamesTheField() {
        var form = new HashMap<>(HAMLET);
        form.putAll(Map.of("opened_on", "31/02/2026", "address", "đầu bản"));
        assertThat(post("/units", form, LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«31/02/2026» không phải là ngày", "đầu bản", "href=\"#opened_on\"");
        form.putAll(Map.of("opened_on", "1/9/2025", "commune_code", "90002"));
        assertThat(post("/units", form, LAN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aCorrectionStandsInTheHistoryInWords() {
        var unit = registered(
                LAN, COMMUNE, UnitDetails.enterprise("Công ty Gỗ", ManagingLevel.COMMUNE, SizeClass.SMALL, DAY));
        var form = Map.of(
                "kind", "ENTERPRISE",
                "name", "Công ty Gỗ",
                "managing", "COMMUNE",
                "size_class", "MEDIUM",
                "opened_on", "01/09/2025",
                "version", "0");

        assertThat(post(unit.url() + "/correction", form, HOA)).hasRedirectedUrl(unit.url());
        assertThat(http.get().uri(unit.url()).with(signedIn(LAN)))
                .bodyText()
                .contains("Sửa thông tin · hoa", "Quy mô: Nhỏ → Vừa");
        assertThat(post(unit.url() + "/correction", form, LAN))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("hoa vừa sửa đơn vị này", "Công ty Gỗ");
    }

    @Test
    void aClosedUnitLeavesTheListButNotTheRegister() {
        var unit = registered(LAN, COMMUNE, UnitDetails.residentialArea("Bản Tạm Rời", "bản", DAY));
        assertThat(post(unit.url() + "/closing", Map.of("closed_on", "", "version", "0"), LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(unit.url() + "/closing", Map.of("closed_on", "1/10/2025", "version", "0"), LAN))
                .hasRedirectedUrl(unit.url());

        assertThat(http.get().uri("/units?q=tam roi").with(signedIn(LAN)))
                .bodyText()
                .contains("Không tìm thấy");
        assertThat(http.get().uri("/units?q=tam roi&closed=true").with(signedIn(LAN)))
                .bodyText()
                .contains("Bản Tạm Rời", "Đã kết thúc");
    }

    @Test
    void searchNeedsNoAccentsKnowsAbbreviationsAndOrdersByNumber() {
        for (var name : List.of("Tổ dân phố Quyết Thắng 10", "Tổ dân phố Quyết Thắng 2", "Trường THPT Quyết Thắng")) {
            registered(HOA, OTHER_COMMUNE, UnitDetails.residentialArea(name, "", DAY));
        }
        assertThat(names("/units?q=tdp quyet thang"))
                .containsExactly("Tổ dân phố Quyết Thắng 2", "Tổ dân phố Quyết Thắng 10");
        assertThat(names("/units?q=trung hoc pho thong quyet thang")).containsExactly("Trường THPT Quyết Thắng");
        assertThat(names("/units?q=Tổ dân phố Quyết Thắng 10")).startsWith("Tổ dân phố Quyết Thắng 10");
        assertThat(names("/units?q=%25_%25")).doesNotContain("Trường THPT Quyết Thắng");
    }

    @Test
    void filtersNarrowTheListAndTheExportFollows() throws Exception {
        registered(HOA, OTHER_COMMUNE, UnitDetails.agency("Trạm Lọc Riêng", ManagingLevel.PROVINCE, true, DAY));
        registered(HOA, COMMUNE, UnitDetails.agency("Trạm Lọc Chung", ManagingLevel.COMMUNE, false, DAY));

        assertThat(names("/units?q=tram loc&standard=OUT")).containsExactly("Trạm Lọc Riêng");
        assertThat(names("/units?q=tram loc&area=90001")).containsExactly("Trạm Lọc Chung");
        assertThat(names("/units?q=tram loc&kind=AGENCY&managing=PROVINCE")).containsExactly("Trạm Lọc Riêng");
        var csv = http.get()
                .uri("/units.csv?q=tram loc&area=90001")
                .with(signedIn(HOA))
                .exchange();
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Trạm Lọc Chung")
                .doesNotContain("Trạm Lọc Riêng");
    }

    @Test
    void programsRegisterOnceAndReadByCode() {
        var code = "api-" + Ids.next();
        var body = """
                {"code": "%s", "commune": "90001", "kind": "SCHOOL", "name": "Trường THCS", "managing": "COMMUNE",
                 "schoolLevels": ["LOWER_SECONDARY"], "openedOn": "2025-09-05"}
                """.formatted(code);
        var key = Ids.next().toString();
        for (var i = 0; i < 2; i++) {
            assertThat(http.post()
                            .uri("/api/v1/units")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .header("Idempotency-Key", key)
                            .with(signedIn(LAN)))
                    .hasStatus(HttpStatus.CREATED);
        }
        assertThat(http.get().uri("/api/v1/units/{code}", code).with(signedIn(HOA)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"code\": \"%s\", \"commune\": \"90001\", \"standard\": \"IN\"}".formatted(code));
        assertThat(http.get().uri("/api/v1/units/{code}", code).with(signedIn(MINH)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/units?q={code}", code).with(signedIn(HOA)))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void aProgramHearsWhatIsWrong() {
        for (var body : List.of("{", "[]", "{\"kind\": \"ZOO\"}", "")) {
            assertThat(http.post()
                            .uri("/api/v1/units")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .header("Idempotency-Key", Ids.next().toString())
                            .with(signedIn(LAN)))
                    .hasStatus4xxClientError();
        }
    }

    @Test
    void theListOfOneProvinceNeverShowsAnother() {
        registered(MINH, FOREIGN_COMMUNE, UnitDetails.residentialArea("Chim Hoàng Yến", "bản", DAY));
        for (var url : List.of("/units?q=chim", "/units.csv?q=chim", "/api/v1/units?q=chim")) {
            assertThat(http.get().uri(url).with(signedIn(HOA)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Hoàng Yến");
        }
        assertThat(http.get().uri("/units?area=91001").with(signedIn(HOA))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> names(String url) {
        var page = http.get().uri(url).with(signedIn(HOA)).exchange();
        return Pattern.compile("<th scope=\"row\"><a[^>]*>([^<]+)</a>")
                .matcher(body(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Unit registered(Officer officer, AreaId commune, UnitDetails details) {
        return officer.actor().get(() -> units.register(new NewUnit(commune, "", details), officer));
    }

    private MvcTestResult post(String url, Map<String, String> form, Officer officer) {
        var request = http.post().uri(url).param("_key", Ids.next().toString());
        form.forEach(request::param);
        return request.with(signedIn(officer)).with(csrf()).exchange();
    }
}
