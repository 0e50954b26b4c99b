package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;

/** Rule packs as browsers and programs use them. Every test has a year of its own, so tests do not meet. */
record PackDoor(MockMvcTester http, RulePacks packs) {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    static PackDoor of(ApplicationContext context, MockMvcTester http) {
        assertThat(InventedPlaces.register(context.getBean(Places.class))).isTrue();
        return new PackDoor(http, context.getBean(RulePacks.class));
    }

    /** The address of the country's version to stand on. */
    String national(String pack, Officer officer) {
        return "/rule-packs/"
                + officer.actor().get(() -> packs.national(pack, officer)).orElseThrow();
    }

    /** Begins the province's version for a year and answers its address. */
    String draft(String pack, int year, Officer officer) {
        var result = post(national(pack, officer) + "/drafts", Map.of("year", Integer.toString(year)), officer);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    MvcTestResult get(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    String page(String url, Officer officer) {
        return body(get(url, officer));
    }

    /** Sends a form with the version that the page shows now. */
    MvcTestResult send(String url, String verb, Map<String, String> fields, Officer officer) {
        var form = new LinkedHashMap<>(fields);
        form.putIfAbsent("version", version(url, officer));
        return post(url + "/" + verb, form, officer);
    }

    /** The same, which must succeed. */
    void done(String url, String verb, Map<String, String> fields, Officer officer) {
        assertThat(send(url, verb, fields, officer)).as(verb + fields).hasStatus3xxRedirection();
    }

    String version(String url, Officer officer) {
        var found = VERSION.matcher(page(url, officer));
        return found.find() ? found.group(1) : "0";
    }

    MvcTestResult post(String url, Map<String, String> fields, Officer officer) {
        var request = http.post().uri(url).with(signedIn(officer)).with(csrf());
        request = request.param("_key", Ids.next().toString());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    MvcTestResult ask(String url, String json, Officer officer) {
        return http.post()
                .uri(url)
                .with(signedIn(officer))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    /** A criterion as one types it. */
    static Map<String, String> criterion(String was, String code, String label, String kind) {
        var form = new LinkedHashMap<String, String>();
        form.put("was", was);
        form.put("code", code);
        form.put("label", label);
        form.put("kind", kind);
        form.put("effect", "CONDITION");
        form.put("article", "Quyết định 12/QĐ-UBND");
        form.put("reason", "Quyết định 12/QĐ-UBND ngày 05/01");
        form.put("verb", "save");
        return form;
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
