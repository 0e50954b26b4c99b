package vn.binhyen.closing;

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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.VietnameseFormat;

/** A province of its own, the people who work there, and what they send. */
record ClosingDoor(MockMvcTester http) {

    static final AreaId PROVINCE = AreaId.province(2, 77);

    /** Mai works for the commune. */
    static final Officer MAI = person("mai-77", Role.COMMUNE_OFFICER, PROVINCE.commune(77001));
    /** Sơn works in the standing office of the province. */
    static final Officer SON = person("son-77", Role.PROVINCE_OFFICE, PROVINCE);

    static void register(Places places) {
        var asOf = LocalDate.of(2099, 1, 1);
        var list = List.of(
                new NewArea("77", "Tỉnh Đá Vàng", AreaKind.PROVINCE, "", "77", asOf),
                new NewArea("77001", "Xã Khe Lim", AreaKind.COMMUNE, "77", "77", asOf),
                new NewArea("77002", "Phường Cửa Sông", AreaKind.WARD, "77", "77", asOf));
        assertThat(Actor.SYSTEM.get(() -> places.register(list, Officer.SYSTEM)).errors())
                .isEmpty();
    }

    /** A session as somebody logs it; the title is what the tests look for. */
    static Map<String, String> session(LocalDate day, int participants, String title) {
        var form = new LinkedHashMap<String, String>();
        form.put("area", "77001");
        form.put("day", VietnameseFormat.date(day));
        form.put("form", "MEETING");
        form.put("audience", "RESIDENTS");
        form.put("participants", Integer.toString(participants));
        form.put("documents", "0");
        form.put("title", title);
        return form;
    }

    static Map<String, String> with(Map<String, String> form, String field, String value) {
        var more = new LinkedHashMap<>(form);
        more.put(field, value);
        return more;
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

    MvcTestResult send(String url, String json, Officer officer) {
        return http.post()
                .uri(url)
                .with(signedIn(officer))
                .with(csrf())
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    /** The address of what was made. */
    String made(String url, Map<String, String> fields, Officer officer) {
        var result = post(url, fields, officer);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** Closes a month of the civil calendar; answers the page of the closing. */
    String closed(String month, Officer officer) {
        return made(
                "/closings",
                Map.of(
                        "calendar",
                        "CIVIL",
                        "period",
                        month,
                        "area",
                        officer.equals(MAI) ? "77001" : "77",
                        "anyway",
                        "true"),
                officer);
    }

    /** What the page of figures says of a month, plain spaces for narrow ones. */
    String figures(String month, String more, Officer officer) {
        var result = get("/figures?set=outreach&calendar=CIVIL&period=" + month + more, officer);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
