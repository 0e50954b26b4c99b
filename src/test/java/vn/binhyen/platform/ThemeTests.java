package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;

/** Light or dark, by the reader's choice and without JavaScript. */
@BinhYenTest
class ThemeTests {

    @Autowired
    MockMvcTester http;

    @Test
    void withoutAChoiceTheSystemDecides() {
        assertThat(http.get().uri("/login")).bodyText().contains("<html lang=\"vi\">");
    }

    @Test
    void aChoiceShowsAtOnceAndIsRemembered() {
        assertThat(http.get().uri("/login?theme=dark")).hasStatusOk().cookies().hasValue("theme", "dark");
        assertThat(http.get().uri("/login?theme=dark")).bodyText().contains("data-theme=\"dark\"");
        assertThat(http.get().uri("/login").cookie(new Cookie("theme", "dark")))
                .bodyText()
                .contains("data-theme=\"dark\"");
    }

    @Test
    void theSystemCanDecideAgain() {
        assertThat(http.get().uri("/login?theme=system").cookie(new Cookie("theme", "dark")))
                .bodyText()
                .contains("<html lang=\"vi\">");
    }

    @Test
    void nothingElseReachesThePage() {
        assertThat(http.get().uri("/login?theme=%22%3E").cookie(new Cookie("theme", "neon")))
                .bodyText()
                .contains("<html lang=\"vi\">");
    }
}
