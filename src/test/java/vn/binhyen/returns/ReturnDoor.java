package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import com.jayway.jsonpath.JsonPath;
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

/** A province of its own, the people who report and decide there, and what they send. */
record ReturnDoor(MockMvcTester http) {

    static final AreaId PROVINCE = AreaId.province(2, 6);
    static final AreaId COMMUNE = PROVINCE.commune(6955);

    /** Mơ works for the commune. */
    static final Officer MO = person("mo-06", Role.COMMUNE_OFFICER, COMMUNE);
    /** Quế works for the ward beside it. */
    static final Officer QUE = person("que-06", Role.COMMUNE_OFFICER, PROVINCE.commune(6956));
    /** Thảo works in the standing office of the province. */
    static final Officer THAO = person("thao-06", Role.PROVINCE_OFFICE, PROVINCE);
    /** Đông works beside her. */
    static final Officer DONG = person("dong-06", Role.PROVINCE_OFFICE, PROVINCE);
    /** Bách leads the province. */
    static final Officer BACH = person("bach-06", Role.LEADER, PROVINCE);

    private static final List<String> QUARTER = List.of(
            "sessions-community",
            "sessions-organisations",
            "participants-community",
            "participants-organisations",
            "documents-general",
            "documents-labour",
            "media-press",
            "media-broadcast",
            "media-online",
            "festivals",
            "tips-residents",
            "tips-workers",
            "tips-officials",
            "tips-students",
            "tips-valuable-residents",
            "tips-valuable-workers",
            "tips-valuable-officials",
            "tips-valuable-students",
            "cases-residential",
            "cases-enterprise",
            "recovered",
            "guns",
            "rounds",
            "explosives",
            "gangs",
            "hotspots",
            "surprises");

    static void register(Places places) {
        var asOf = LocalDate.of(2099, 1, 1);
        var from = LocalDate.of(2020, 1, 1);
        var list = List.of(
                new NewArea("06", "Tỉnh Nậm Sen", AreaKind.PROVINCE, "", "06", asOf, from, null),
                new NewArea("06955", "Xã Bản Mơ", AreaKind.COMMUNE, "06", "06", asOf, from, null),
                new NewArea("06956", "Phường Quế Lâm", AreaKind.WARD, "06", "06", asOf, from, null));
        assertThat(Actor.SYSTEM.get(() -> places.register(list, Officer.SYSTEM)).errors())
                .isEmpty();
    }

    /** Every cell of the quarterly form with a zero, and these numbers instead of some. */
    static Map<String, String> quarter(String... cellsAndNumbers) {
        var values = new LinkedHashMap<String, String>();
        QUARTER.forEach(cell -> values.put(cell, "0"));
        for (var i = 0; i < cellsAndNumbers.length; i += 2) {
            values.put(cellsAndNumbers[i], cellsAndNumbers[i + 1]);
        }
        return values;
    }

    /** The fields of the grid as a browser sends them. */
    static Map<String, String> fields(AreaId area, String form, String period, Map<String, String> cells) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", form);
        fields.put("period", period);
        cells.forEach((cell, number) -> fields.put("v." + area + "." + cell, number));
        // the log of this province holds no sessions: what differs from it is explained
        fields.put("note.sessions", "Xã không ghi sổ từng buổi");
        return fields;
    }

    static Map<String, String> with(Map<String, String> fields, String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return more;
    }

    MvcTestResult get(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    String page(String url, Officer officer) {
        var result = get(url, officer);
        assertThat(result).as(url).hasStatusOk();
        return body(result);
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

    /** The address after a command that went well. */
    String done(String url, Map<String, String> fields, Officer officer) {
        var result = post(url, fields, officer);
        assertThat(result).as(() -> body(result)).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** Fills in the quarterly form and sends it; answers the page of the return. */
    String sent(String period, Map<String, String> cells, Officer officer) {
        var fields = with(fields(officer.area(), "movement-quarter", period, cells), "verb", "submit");
        var receipt = done("/returns/entry", fields, officer);
        assertThat(receipt).endsWith("/receipt");
        return receipt.substring(0, receipt.length() - "/receipt".length());
    }

    String approved(String period, Map<String, String> cells, Officer officer) {
        var url = sent(period, cells, officer);
        done(url + "/approval", Map.of(), THAO);
        return url;
    }

    MvcTestResult json(String url, String json, Officer officer) {
        return http.post()
                .uri(url)
                .with(signedIn(officer))
                .with(csrf())
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    /** What the API of figures says of the officer's place, as people write it. */
    String figure(String set, String figure, String period, Officer officer) {
        var answer = page("/api/v1/figures?set=" + set + "&calendar=POLICE&period=" + period, officer);
        List<String> texts = JsonPath.read(answer, "$.rows[0].cells[?(@.figure=='" + figure + "')].text");
        return texts.getFirst().replace('\u00a0', ' ');
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
