package vn.binhyen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.Persons.signedIn;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Ids;

/** Signing in with name and password, and what a disabled account still can do: nothing. */
@BinhYenTest
class SigningInTests {

    private static final String PASSWORD = "một mật khẩu dài";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theRightPasswordLeadsHome() {
        var lan = anAccount();

        assertThat(signIn(lan.username(), PASSWORD)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() {
        var lan = anAccount();

        assertThat(signIn(lan.username(), "sai mật khẩu")).hasRedirectedUrl("/login?error");
        assertThat(signIn("khong-ai", PASSWORD)).hasRedirectedUrl("/login?error");
    }

    @Test
    void withoutTheFormsTokenNobodyIsSignedIn() {
        var lan = anAccount();

        assertThat(http.post().uri("/login").param("username", lan.username()).param("password", PASSWORD))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void disablingEndsTheSessionAtOnceAndKeepsThePersonOut() {
        var lan = anAccount();
        var session = session(signIn(lan.username(), PASSWORD));
        assertThat(http.get().uri("/account/tokens").cookie(session)).hasStatusOk();

        assertThat(http.post()
                        .uri("/accounts/{id}/disabling", lan.id())
                        .param("_key", Ids.next().toString())
                        .with(signedIn(VAN))
                        .with(csrf()))
                .hasRedirectedUrl("/accounts");

        assertThat(http.get().uri("/account/tokens").cookie(session)).hasStatus(HttpStatus.FOUND);
        assertThat(signIn(lan.username(), PASSWORD)).hasRedirectedUrl("/login?error");
    }

    @Test
    void afterFiveFailuresTheRightPasswordHasToWaitToo() {
        var lan = anAccount();
        var other = anAccount();
        for (var i = 0; i < FailedSignIns.MOST_FOR_A_NAME; i++) {
            assertThat(signIn(lan.username(), "sai mật khẩu")).hasRedirectedUrl("/login?error");
        }

        assertThat(signIn(lan.username(), PASSWORD)).hasRedirectedUrl("/login?wait");
        assertThat(http.get().uri("/login").param("wait", "")).bodyText().contains("thử lại sau 15 phút");
        assertThat(signIn(other.username(), PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void whoReadsTheTableOfSessionsCannotBecomeAnybody() {
        var lan = anAccount();
        var session = session(signIn(lan.username(), PASSWORD));
        var stored = jdbc.sql("SELECT session_id FROM spring_session WHERE principal_name = :name")
                .param("name", lan.username())
                .query(String.class)
                .single();

        assertThat(http.get().uri("/account/tokens").cookie(session)).hasStatusOk();
        assertThat(http.get().uri("/account/tokens").cookie(new Cookie("SESSION", stored)))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void afterTwelveHoursASessionEndsHoweverBusy() {
        var lan = anAccount();
        var session = session(signIn(lan.username(), PASSWORD));
        jdbc.sql("UPDATE spring_session SET creation_time = creation_time - :hours WHERE principal_name = :name")
                .param("hours", Duration.ofHours(12).toMillis() + 1)
                .param("name", lan.username())
                .update();

        assertThat(http.get().uri("/account/tokens").cookie(session)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void overTlsTheCookieIsBoundToThisHost() {
        var lan = anAccount();
        var answer = http.post()
                .uri("https://localhost/login")
                .param("username", lan.username())
                .param("password", PASSWORD)
                .with(csrf())
                .exchange();

        assertThat(answer.getResponse().getHeader("Set-Cookie"))
                .startsWith("__Host-SESSION=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void passwordsAreKeptAsArgon2idOnly() {
        var lan = anAccount();

        var kept = vn.binhyen.platform.Actor.SYSTEM.get(
                () -> accounts.byUsername(lan.username()).orElseThrow().passwordHash());
        assertThat(kept).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
    }

    private MvcTestResult signIn(String username, String password) {
        return http.post()
                .uri("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }

    private Officer anAccount() {
        var name = "lan-" + Ids.next();
        return VAN.actor()
                .get(() -> accounts.open(
                        new NewAccount(name, "Lan", "Cán bộ xã", Role.COMMUNE_OFFICER, COMMUNE, PASSWORD, false), VAN));
    }
}
