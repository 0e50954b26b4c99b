package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.OutsidePostgres;
import vn.binhyen.platform.Scope;

/** The application on Debian's PostgreSQL 15, prepared by nothing but the SQL of docs/operations.md. */
class OutsideDatabaseTests {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    static Path folder;

    private static OutsidePostgres server;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.exists(PROGRAMS), "PostgreSQL 15 is not installed: apt-get install postgresql-15");
        server = OutsidePostgres.start(PROGRAMS, folder);
        server.prepareAsDocumented();
        application = new SpringApplicationBuilder(BinhYenApplication.class)
                .run(Stream.concat(
                                server.settings().stream(),
                                Stream.of(
                                        "binhyen.home=" + folder.resolve("home"),
                                        "binhyen.demo.on-start=false",
                                        "server.port=0"))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    @AfterAll
    static void stop() throws IOException {
        if (application != null) {
            application.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void everyMigrationRan() {
        var jdbc = application.getBean(JdbcClient.class);
        assertThat(jdbc.sql("SHOW server_version_num").query(Integer.class).single())
                .isBetween(150_000, 159_999);
        var missing = jdbc.sql("""
                        SELECT name FROM unnest(:tables) AS name WHERE to_regclass(name) IS NULL
                        """)
                .param("tables", new String[] {"spring_session", "event_publication", "account", "audit_line"})
                .query(String.class)
                .list();
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadWithinItsScopeOnly() {
        var accounts = application.getBean(Accounts.class);
        var wanted = new NewAccount(
                "lan-15", "Lan", "Cán bộ", Role.COMMUNE_OFFICER, Persons.COMMUNE, "a long enough word", false);
        var opened = Actor.SYSTEM.get(() -> accounts.open(wanted, Officer.SYSTEM));

        var audit = application.getBean(Audit.class);
        assertThat(history(audit, opened.id(), Persons.LAN)).isEqualTo(1);
        assertThat(history(audit, opened.id(), Persons.MINH)).isZero();
    }

    @Test
    void noDatabaseOfItsOwnIsStarted() {
        assertThat(folder.resolve("home").resolve("postgres")).doesNotExist();
    }

    private static int history(Audit audit, UUID account, Officer reader) {
        return reader.actor()
                .get(() -> audit.history("account", account.toString(), Scope.NATION))
                .size();
    }
}
