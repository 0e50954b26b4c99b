package vn.binhyen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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

/** A province that has reported, the people who set targets there, and what they send. */
record TargetDoor(MockMvcTester http) {

    static final AreaId PROVINCE = AreaId.province(2, 36);
    static final AreaId COMMUNE = PROVINCE.commune(36001);
    static final Officer SA = person("sa-36", Role.PROVINCE_OFFICE, PROVINCE);
    /** Dương approves what Sa enters. */
    static final Officer DUONG = person("duong-36", Role.PROVINCE_OFFICE, PROVINCE);

    static final String DOCUMENT = "Kế hoạch phong trào giai đoạn 2021–2025";

    static void register(Places places, Units units, MockMvcTester http) {
        var door = new TargetDoor(http);
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
                door.report(
                        "movement-year",
                        "36001",
                        Map.of("excellent-agency", 20, "good-enterprise", 42, "average-school", 13, "weak-school", 2));
                door.report(
                        "organisation-year",
                        units.get(COMMUNE.unit(1), Officer.SYSTEM).code(),
                        Map.of("staff", 400, "guards-good", 17, "guards-average", 3, "guards-equipped", 15));
            }
        });
    }

    private static UnitDetails enterprise(LocalDate from) {
        return UnitDetails.enterprise("Công ty CP May Sa Mộc", ManagingLevel.PROVINCE, SizeClass.LARGE, from);
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
        assertThat(post(url + "/approval", Map.of(), DUONG)).hasStatus3xxRedirection();
    }

    String page(String url) {
        var result = get(url, SA);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    MvcTestResult get(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    MvcTestResult post(String url, Map<String, String> fields, Officer officer) {
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

    MvcTestResult json(String url, String content) {
        return json(url, content, Ids.next().toString());
    }

    MvcTestResult json(String url, String content, String key) {
        return http.post()
                .uri(url)
                .with(signedIn(SA))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
