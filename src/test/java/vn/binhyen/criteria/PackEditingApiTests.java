package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.signedIn;
import static vn.binhyen.criteria.PackDoor.body;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;

/** A program makes a province its rule pack as the pages do; sending the same twice does it once. */
@BinhYenTest
class PackEditingApiTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Autowired
    ObjectMapper json;

    PackDoor door;

    @BeforeEach
    void open() {
        door = PackDoor.of(context, http);
    }

    @Test
    void aVersionIsBegunChangedConfirmedAndPublished() {
        var national = "/api/v1" + door.national("team-rating-2026", HOA);
        var key = UUID.randomUUID().toString();
        var first = answer(post(national + "/drafts", "{\"year\": 2050}", key, HOA));
        var again = answer(post(national + "/drafts", "{\"year\": 2050}", key, HOA));
        assertThat(again.path("id").asString()).isEqualTo(first.path("id").asString());
        var url = "/api/v1/rule-packs/" + first.path("id").asString();
        assertThat(first.path("unconfirmed").size()).isEqualTo(2);

        var wrong = post(url + "/changes", change("team_months > nine", 0), HOA);
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(wrong)).contains("criterion-cel-name", "cột 15");
        var changed = answer(post(url + "/changes", change("team_months >= 12", 0), HOA));
        assertThat(changed.path("version").asInt()).isEqualTo(1);
        assertThat(body(post(url + "/publication", "{\"version\": 1}", HOA))).contains("criterion-unconfirmed");
        assertThat(body(post(url + "/confirmations", "{\"version\": 0, \"code\": \"TO-XS7\"}", HOA)))
                .contains("pack-changed");

        var version = 1;
        for (var code : changed.path("unconfirmed")) {
            var seen = "{\"version\": %d, \"code\": \"%s\"}".formatted(version++, code.asString());
            assertThat(post(url + "/confirmations", seen, HOA)).hasStatusOk();
        }
        var published = answer(post(url + "/publication", "{\"version\": " + version + "}", HOA));
        assertThat(published.path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(body(post(url + "/publication", "{\"version\": " + version + "}", LAN)))
                .contains("forbidden");
    }

    private static String change(String expression, int version) {
        return """
                {"was": "TO-HOAN-2", "label": "Tổ đã hoạt động từ 12 tháng", "kind": "COMPUTED", "effect": "ADMISSION",
                 "article": "HD 03/HD-BCĐ138", "expression": "%s", "tests": "team_months=12 -> MET\\nteam_months=11 -> NOT_MET",
                 "reason": "HD 03/HD-BCĐ138", "version": "%d"}
                """.formatted(expression, version);
    }

    private JsonNode answer(MvcTestResult result) {
        assertThat(result).hasStatus2xxSuccessful();
        return json.readTree(body(result));
    }

    private MvcTestResult post(String url, String content, Officer officer) {
        return post(url, content, UUID.randomUUID().toString(), officer);
    }

    private MvcTestResult post(String url, String content, String key, Officer officer) {
        return http.post()
                .uri(url)
                .with(signedIn(officer))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }
}
