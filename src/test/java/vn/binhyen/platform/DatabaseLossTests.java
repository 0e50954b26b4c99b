package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.platform.TestHomes.within;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;

/** The running application, when its database server is killed under it. */
@BinhYenTest
class DatabaseLossTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @Autowired
    PlatformSettings settings;

    @BeforeEach
    void onlyOurOwnServerIsOursToKill() {
        assumeTrue(System.getProperty("test.postgres") == null, "the tests run on an outside PostgreSQL");
    }

    @Test
    void pagesAreBackWithinTenSecondsOfAKilledServer() throws Exception {
        var home = PostgresHome.open(settings.home());
        var killed = TestHomes.postmaster(home);

        PostgresCommand.signal("KILL", killed);

        assertThat(within(10, this::answers))
                .as(() -> "queries are answered again; the server says: " + TestHomes.lastWords(home))
                .isTrue();
        assertThat(TestHomes.postmaster(home)).isNotEqualTo(killed);
        assertThat(http.get().uri("/login")).hasStatus(HttpStatus.OK);
    }

    @Test
    void whileItIsAwayEveryRequestIsToldToComeBack() throws Exception {
        var home = PostgresHome.open(settings.home());
        var away = home.root().resolve("postgres.away");
        var killed = TestHomes.postmaster(home);
        Files.move(home.cluster(), away);
        try {
            PostgresCommand.signal("KILL", killed);
            assertThat(within(10, () -> !answers())).isTrue();

            assertThat(http.get().uri("/login").cookie(new Cookie("SESSION", "c29tZWJvZHk=")))
                    .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                    .hasHeader("Retry-After", "5")
                    .bodyText()
                    .contains("database-away", "Hãy thử lại sau vài giây");
            assertThat(http.get().uri("/api/v1/me").header("Authorization", "Bearer unknown"))
                    .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("database-away");
        } finally {
            Files.move(away, home.cluster());
        }
        assertThat(within(20, this::answers)).as("queries are answered again").isTrue();
    }

    private boolean answers() {
        try {
            return jdbc.sql("SELECT count(*) FROM spring_session")
                                    .query(Long.class)
                                    .single()
                            >= 0
                    && http.get().uri("/login").exchange().getResponse().getStatus() == HttpStatus.OK.value();
        } catch (DataAccessException e) {
            return false;
        }
    }
}
