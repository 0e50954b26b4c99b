package vn.binhyen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.VietnameseFormat;

/** Phúc leads a province and looks at it whole; Liên works in its office, Ngân in its only commune. */
@BinhYenTest
class OverviewTests {

    private static final AreaId PROVINCE = AreaId.province(2, 49);
    private static final Officer PHUC = person("phuc", Role.LEADER, PROVINCE);
    private static final Officer LIEN = person("lien", Role.PROVINCE_OFFICE, PROVINCE);
    private static final Officer NGAN = person("ngan", Role.COMMUNE_OFFICER, PROVINCE.commune(49901));
    private static final Officer TU =
            person("tu", Role.UNIT, PROVINCE.commune(49901).unit(1));
    private static final LocalDate START = LocalDate.of(2025, Month.JULY, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @BeforeEach
    void invented() {
        var areas = List.of(
                new NewArea("49", "Tỉnh Lam Giang", AreaKind.PROVINCE, "", "49", START),
                new NewArea("49901", "Xã Vân Khê", AreaKind.COMMUNE, "49", "49", START));
        Officer.SYSTEM.actor().run(() -> places.register(areas, Officer.SYSTEM));
    }

    @Test
    void everyFigureStandsBesideLastYearLastWeekAndItsTarget() {
        assertThat(page("/overview", PHUC))
                .contains("Tỉnh Lam Giang", "Chốt số liệu gần đây", "Buổi tuyên truyền")
                .doesNotContain("từ 2 trở lên");

        post("/outreach", session(), NGAN);
        post("/targets", target(), LIEN);

        assertThat(line(page("/overview", PHUC)))
                .containsPattern("data-label=\"Đến nay\"><div><a href=\"/figures/explain[^>]*>1</a>")
                .contains("data-label=\"Cùng kỳ\">0</td>", ">+1</a>", "knownAt=", "từ 2 trở lên");
    }

    @Test
    void itIsForThoseWhoSteer() {
        assertThat(http.get().uri("/overview").with(signedIn(TU))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/overview", NGAN)).contains("Xã Vân Khê");
        assertThat(page("/", PHUC)).contains("href=\"/overview\"");
    }

    private static HomePeriods thisYear() {
        return new HomePeriods(LocalDate.now(VietnameseFormat.ZONE));
    }

    private static String line(String page) {
        var start = page.indexOf("Buổi tuyên truyền</th>");
        return page.substring(start, page.indexOf("</tr>", start));
    }

    private static Map<String, String> session() {
        var day = thisYear().whole().from().plusDays(3);
        return Map.of(
                "area", "49901",
                "day", VietnameseFormat.date(day),
                "form", "MEETING",
                "audience", "RESIDENTS",
                "participants", "30",
                "title", "Họp dân về phòng cháy");
    }

    private static Map<String, String> target() {
        return Map.of(
                "title", "Hai buổi mỗi năm",
                "figure", "outreach.sessions",
                "area", "49",
                "calendar", "POLICE",
                "period", Integer.toString(thisYear().year()),
                "kind", "AT_LEAST",
                "low", "2",
                "document", "Kế hoạch năm");
    }

    private void post(String url, Map<String, String> fields, Officer officer) {
        var request = http.post()
                .uri(url)
                .with(signedIn(officer))
                .with(csrf())
                .param("_key", Ids.next().toString());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String page(String url, Officer officer) {
        var result = http.get().uri(url).with(signedIn(officer)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
