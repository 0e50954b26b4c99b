package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.platform.TestHomes.within;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
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

    @Test
    void pagesAreBackWithinTenSecondsOfAKilledServer() throws Exception {
        var home = PostgresHome.open(settings.home());
        var killed = TestHomes.postmaster(home);

        PostgresCommand.signal("KILL", killed);

        assertThat(within(10, this::answers)).as("queries are answered again").isTrue();
        assertThat(TestHomes.postmaster(home)).isNotEqualTo(killed);
        assertThat(http.get().uri("/login")).hasStatus(HttpStatus.OK);
    }

    private boolean answers() {
        try {
            return jdbc.sql("SELECT count(*) FROM spring_session")
                                    .query(Long.class)
                                    .single()
                            >= 0
                    && http.get().uri("/login").exchange().getResponse().getStatus() == HttpStatus.OK.value();
        } catch (DataAccessException | CannotCreateTransactionException e) {
            return false;
        }
    }
}
