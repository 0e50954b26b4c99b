package vn.binhyen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.Persons.signedIn;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Ids;

/** A program acts for its owner with a token that is shown once and can be taken back. */
@BinhYenTest
class AccessTokenTests {

    private static final Pattern TOKEN = Pattern.compile("by_[A-Za-z0-9_-]{43}");

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Test
    void theTokenOpensTheApiUntilItIsRevoked() {
        var lan = anAccount();
        var token = createdBy(lan, Ids.next().toString());

        assertThat(http.get().uri("/api/v1/me").header("Authorization", "Bearer " + token))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.username")
                .isEqualTo(lan.username());

        var id = lan.actor().get(() -> tokens.list(lan)).getFirst().id();
        assertThat(http.post()
                        .uri("/account/tokens/{id}/revocation", id)
                        .param("_key", Ids.next().toString())
                        .with(signedIn(lan))
                        .with(csrf()))
                .hasRedirectedUrl("/account/tokens");
        assertThat(http.get().uri("/api/v1/me").header("Authorization", "Bearer " + token))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("unauthorized");
    }

    @Test
    void withoutATokenTheApiIsClosedEvenToASession() {
        assertThat(http.get().uri("/api/v1/me")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aTokenWithoutANameIsRefusedOnTheForm() {
        assertThat(http.post()
                        .uri("/account/tokens")
                        .param("name", " ")
                        .param("_key", Ids.next().toString())
                        .with(signedIn(anAccount()))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy điền mục này.");
    }

    @Test
    void sendingTheFormTwiceMakesOneToken() {
        var lan = anAccount();
        var key = Ids.next().toString();
        createdBy(lan, key);

        assertThat(http.post()
                        .uri("/account/tokens")
                        .param("name", "máy tính xã")
                        .param("_key", key)
                        .with(signedIn(lan))
                        .with(csrf()))
                .hasStatusOk();
        assertThat(lan.actor().get(() -> tokens.list(lan))).hasSize(1);
    }

    @Test
    void nobodyRevokesTheTokenOfSomebodyElse() {
        var lan = anAccount();
        createdBy(lan, Ids.next().toString());
        var id = lan.actor().get(() -> tokens.list(lan)).getFirst().id();

        assertThat(http.post()
                        .uri("/account/tokens/{id}/revocation", id)
                        .param("_key", Ids.next().toString())
                        .with(signedIn(anAccount()))
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String createdBy(Officer owner, String key) {
        var page = http.post()
                .uri("/account/tokens")
                .param("name", "máy tính xã")
                .param("_key", key)
                .with(signedIn(owner))
                .with(csrf())
                .exchange();
        var match = TOKEN.matcher(body(page));
        assertThat(match.find()).as("the token is on the page").isTrue();
        return match.group();
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Officer anAccount() {
        var name = "lan-" + Ids.next();
        return VAN.actor()
                .get(() -> accounts.open(
                        new NewAccount(
                                name, "Lan", "Cán bộ xã", Role.COMMUNE_OFFICER, COMMUNE, "một mật khẩu dài", false),
                        VAN));
    }
}
