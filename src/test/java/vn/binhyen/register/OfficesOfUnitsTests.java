package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;

/** How many work in an organisation and how its office is reached, through every door; of people nothing is kept. */
@BinhYenTest
class OfficesOfUnitsTests {

    private static final Map<String, String> COMPANY = Map.of(
            "commune_code", "90001",
            "kind", "ENTERPRISE",
            "name", "Công ty Sợi",
            "managing", "PROVINCE",
            "size_class", "MEDIUM",
            "workforce", "1.250",
            "phone", "0212 3855 123",
            "email", "vanthu@congtysoi.example",
            "opened_on", "1-9-25");

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
    void theFormKeepsThemAndThePageTheFileAndTheApiShowThem() {
        var url = Objects.requireNonNull(post(Map.of()).getResponse().getRedirectedUrl());

        assertThat(get(url)).contains("1.250", "0212 3855 123", "vanthu@congtysoi.example");
        assertThat(get(url + "/correction")).contains("value=\"1250\"", "value=\"0212 3855 123\"");
        assertThat(get("/units.csv?q=cong+ty+soi")).contains("Số lao động", "1250", "vanthu@congtysoi.example");
        assertThat(get("/api/v1/units?q=cong+ty+soi"))
                .contains(
                        "\"workforce\":1250", "\"phone\":\"0212 3855 123\"", "\"email\":\"vanthu@congtysoi.example\"");
    }

    @Test
    void whatIsNoNumberNoTelephoneOrNoAddressIsNamedAtItsField() {
        for (var wrong : List.of(
                Map.of("workforce", "nhiều"), Map.of("phone", "gọi anh Nam"), Map.of("email", "congtysoi.example"))) {
            var typed = wrong.values().iterator().next();
            assertThat(post(wrong))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(
                            "«" + typed + "» không phải là",
                            "href=\"#" + wrong.keySet().iterator().next() + "\"");
        }
    }

    @Test
    void aResidentialAreaHasNoOfficeToCall() {
        var hamlet = new HashMap<>(Map.of("kind", "RESIDENTIAL_AREA", "name", "Bản Sợi", "managing", "COMMUNE"));
        hamlet.putAll(Map.of("size_class", "", "workforce", "", "email", ""));
        assertThat(post(hamlet))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không ghi số riêng của người dân");
    }

    @Test
    void aFileBringsThem() {
        var file = """
                Mã đơn vị;Tên đơn vị;Loại;Mã xã;Cấp quản lý;Quy mô;Số lao động;Điện thoại cơ quan;Thư điện tử cơ quan
                SOI-1;Công ty Dệt;Doanh nghiệp;90001;Cấp tỉnh;Vừa;320;0212 3855 999;det@vidu.example
                SOI-2;Công ty May;Doanh nghiệp;90001;Cấp tỉnh;Vừa;rất đông;;
                """;
        var answer =
                new ImportDoor(http).imports("units", file.lines().limit(2).reduce("", (a, b) -> a + b + "\n"), HOA);
        assertThat(answer).hasStatusOk();

        var details =
                HOA.actor().get(() -> units.inScope("SOI-1", HOA)).orElseThrow().details();
        assertThat(details.workforce()).isEqualTo(320);
        assertThat(details.contact()).isEqualTo(new Contact("0212 3855 999", "det@vidu.example"));
        assertThat(new ImportDoor(http).imports("units", file, HOA)).bodyText().contains("rất đông");

        var shorter =
                "Mã đơn vị;Tên đơn vị;Loại;Mã xã;Cấp quản lý\nSOI-1;Công ty Dệt kim;Doanh nghiệp;90001;Cấp tỉnh\n";
        assertThat(new ImportDoor(http).imports("units", shorter, HOA)).hasStatusOk();
        var corrected =
                HOA.actor().get(() -> units.inScope("SOI-1", HOA)).orElseThrow().details();
        assertThat(corrected.name()).isEqualTo("Công ty Dệt kim");
        assertThat(corrected).usingRecursiveComparison().ignoringFields("name").isEqualTo(details);
    }

    private String get(String url) {
        var result = http.get().uri(url).with(signedIn(LAN)).exchange();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(Map<String, String> changed) {
        var form = new HashMap<>(COMPANY);
        form.putAll(changed);
        var request = http.post().uri("/units").param("_key", Ids.next().toString());
        form.forEach(request::param);
        return request.with(signedIn(LAN)).with(csrf()).exchange();
    }
}
