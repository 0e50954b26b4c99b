package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Ids;

/** The wizard of reorganisations as browsers use it: fill, look at the consequences, apply, take back. */
@BinhYenTest
class ReorganisationFormsTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    Reorganiser office;

    @BeforeEach
    void open() {
        office = new Reorganiser(places, reorganisations, VAN).province("34", "93401", "93402", "93403");
    }

    @Test
    void aMergerIsLookedAtAppliedOnceAndTakenBack() {
        var form = merger("93401\n93402", "93409", "Phường Hợp Nhất");

        var preview = post("/reorganisations/preview", form, VAN);
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("Xã Thử 93401", "Xã Thử 93402", "Phường Hợp Nhất", "value=\"12/NQ-UBTVQH16\"");
        assertThat(VAN.actor().get(() -> places.lookup("93409", VAN))).isEmpty();

        var applied = post("/reorganisations", form, VAN);
        assertThat(applied).hasStatus3xxRedirection();
        var url = Objects.requireNonNull(applied.getResponse().getRedirectedUrl());
        assertThat(post("/reorganisations", form, VAN)).hasRedirectedUrl(url);
        assertThat(office.find("93409").name()).isEqualTo("Phường Hợp Nhất");
        assertThat(http.get().uri(url).with(signedIn(VAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Hợp Nhất", "12/NQ-UBTVQH16");

        assertThat(post(url + "/reversal", with(Map.of("reason", "Nhầm nghị quyết")), MINH))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(url + "/reversal", with(Map.of("reason", "Nhầm nghị quyết")), VAN))
                .hasStatus3xxRedirection();
        assertThat(VAN.actor().get(() -> places.lookup("93409", VAN))).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var form = merger("93403\n93499", "93408", "Xã Không Thành");
        form.put("day", "hôm kia nữa");
        assertThat(post("/reorganisations/preview", form, VAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không phải là ngày", "93403\n93499", "value=\"93408\"", "value=\"Xã Không Thành\"")
                .contains("value=\"hôm kia nữa\"", "value=\"12/NQ-UBTVQH16\"");

        form.put("day", "1/3/2026");
        form.put("_key", Ids.next().toString());
        for (var address : new String[] {"/reorganisations/preview", "/reorganisations"}) {
            assertThat(post(address, form, VAN))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("93499", "value=\"Xã Không Thành\"", "value=\"1/3/2026\"");
        }
        form.put("legalBasis", "");
        assertThat(post("/reorganisations", form, VAN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        form.put("sources", "93403\n93401");
        form.put("legalBasis", "Nghị quyết ".repeat(30));
        assertThat(post("/reorganisations", form, VAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dài quá 300 ký tự", "Nghị quyết Nghị quyết");
        assertThat(VAN.actor().get(() -> places.lookup("93408", VAN))).isEmpty();
    }

    @Test
    void placesOfAnotherProvinceDoNotExist() {
        var form = merger("93401\n93403", "93407", "Xã Ngoài Tỉnh");
        for (var address : new String[] {"/reorganisations/preview", "/reorganisations"}) {
            var answer = post(address, form, HOA);
            assertThat(answer.getResponse().getStatus()).isIn(404, 422);
            assertThat(body(answer)).doesNotContain("Xã Thử 93401");
        }
        assertThat(VAN.actor().get(() -> places.lookup("93407", VAN))).isEmpty();
    }

    private static Map<String, String> merger(String sources, String code, String name) {
        return with(Map.of(
                "verb", "MERGE",
                "day", "01/03/2026",
                "legalBasis", "12/NQ-UBTVQH16",
                "sources", sources,
                "code", code,
                "name", name,
                "kind", "WARD"));
    }

    private static Map<String, String> with(Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_key", Ids.next().toString());
        return form;
    }

    private MvcTestResult post(String url, Map<String, String> form, Officer officer) {
        var request = http.post().uri(url).with(signedIn(officer)).with(csrf());
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
