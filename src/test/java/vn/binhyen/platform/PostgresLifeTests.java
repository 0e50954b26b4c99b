package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.platform.TestHomes.answers;
import static vn.binhyen.platform.TestHomes.isAlive;
import static vn.binhyen.platform.TestHomes.postmaster;
import static vn.binhyen.platform.TestHomes.sql;
import static vn.binhyen.platform.TestHomes.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, stops and violent ends of the embedded server, each with real processes. */
class PostgresLifeTests {

    @TempDir
    Path folder;

    @Test
    void aNewHomeIsMadeForKeeps() throws Exception {
        var home = TestHomes.empty(folder.resolve("home"));
        try (var application = HomeProcess.serve(home.root())) {
            assertThat(application.says()).startsWith("READY jdbc:postgresql://127.0.0.1:");
            assertThat(sql(home, "SHOW data_checksums")).isEqualTo("on");
            assertThat(sql(home, "SHOW fsync")).isEqualTo("on");
            assertThat(sql(home, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readAllLines(home.postmasterPid()).get(4))
                    .as("socket folder")
                    .isBlank();
            assertThat(sql(home, "SHOW server_version")).isEqualTo(PostgresBinaries.VERSION.replaceAll("\\.0$", ""));
            assertThat(sql(home, "SELECT datlocale FROM pg_database WHERE datname = 'binhyen'"))
                    .isEqualTo("vi-VN");
        }
    }

    @Test
    void nobodyComesInWithoutAPasswordAndOnlyTheOwnerOfTheFolderCanReadIt() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        try (var application = HomeProcess.serve(home.root())) {
            var url = application.says().substring(HomeHolder.READY.length());
            for (var role : List.of(PostgresRoles.SUPERUSER, PostgresRoles.OWNER, PostgresRoles.APP)) {
                assertThatThrownBy(
                                () -> DriverManager.getConnection(url, role, "").close())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.password(role))))
                        .isEqualTo("rw-------");
            }
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.password("any").getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aLostPasswordFileHealsItself() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        Files.delete(home.password(PostgresRoles.OWNER));
        try (var application = HomeProcess.serve(home.root())) {
            application.says();
            assertThat(answers(home)).isTrue();
        }
    }

    @Test
    void termStopsBothWithinASecondAndThePortIsKept() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        var application = HomeProcess.serve(home.root());
        application.says();
        var port = Files.readString(home.port());
        var server = postmaster(home);

        assertThat(application.end("TERM")).isLessThan(Duration.ofSeconds(1));
        assertThat(isAlive(server)).isFalse();
        assertThat(Files.readString(home.log())).contains("database system is shut down");
        try (var again = HomeProcess.serve(home.root())) {
            assertThat(again.says()).contains(":" + port + "/");
        }
    }

    @Test
    void aKilledApplicationTakesItsServerAlongAndNothingIsLost() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        var application = HomeProcess.serve(home.root());
        application.says();
        sql(home, "CREATE TABLE kept (id int)");
        sql(home, "INSERT INTO kept VALUES (42)");
        var server = postmaster(home);

        application.end("KILL");
        assertThat(within(10, () -> !isAlive(server))).as("server is gone").isTrue();
        try (var again = HomeProcess.serve(home.root())) {
            assertThat(again.says()).startsWith(HomeHolder.READY);
            assertThat(sql(home, "SELECT id FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void whenBothAreKilledAtOnceNothingIsLostEither() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        var application = HomeProcess.serve(home.root());
        application.says();
        sql(home, "CREATE TABLE kept (id int)");
        sql(home, "INSERT INTO kept VALUES (42)");

        PostgresCommand.signal("KILL", postmaster(home));
        application.end("KILL");
        try (var again = HomeProcess.serve(home.root())) {
            assertThat(again.says()).startsWith(HomeHolder.READY);
            assertThat(sql(home, "SELECT id FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aKilledServerIsStartedAgainWhereItWas() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        try (var application = HomeProcess.serve(home.root())) {
            application.says();
            sql(home, "CREATE TABLE kept (id int)");
            for (var id = 1; id <= 3; id++) {
                sql(home, "INSERT INTO kept VALUES (" + id + ")");
                var killed = postmaster(home);
                PostgresCommand.signal("KILL", killed);
                assertThat(within(10, () -> answers(home)))
                        .as("it answers again")
                        .isTrue();
                assertThat(postmaster(home)).isNotEqualTo(killed);
            }
            assertThat(sql(home, "SELECT count(*) FROM kept")).isEqualTo("3");
        }
    }

    @Test
    void aServerLeftBehindIsStoppedFirst() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        var orphan = leaveBehind(home);
        try (var application = HomeProcess.serve(home.root())) {
            assertThat(application.says()).startsWith(HomeHolder.READY);
            assertThat(orphan.isAlive()).isFalse();
            assertThat(answers(home)).isTrue();
        }
    }

    @Test
    void aProcessIdThatAnotherProgramHasNowIsNoObstacle() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        var us = ProcessHandle.current().pid();
        Files.writeString(home.postmasterPid(), us + "\n" + home.cluster() + "\n1\n5432\n\n127.0.0.1\n0 0\nready\n");
        try (var application = HomeProcess.serve(home.root())) {
            assertThat(application.says()).startsWith(HomeHolder.READY);
            assertThat(answers(home)).isTrue();
        }
    }

    @Test
    void anInterruptedFirstStartIsDoneAgain() throws Exception {
        var home = TestHomes.empty(folder.resolve("home"));
        Files.createDirectories(home.newCluster().resolve("base"));
        Files.writeString(home.newCluster().resolve("PG_VERSION"), "18");
        try (var application = HomeProcess.serve(home.root())) {
            assertThat(application.says()).startsWith(HomeHolder.READY);
            assertThat(home.newCluster()).doesNotExist();
        }
    }

    private static Process leaveBehind(PostgresHome home) throws IOException, InterruptedException {
        var programs = PostgresBinaries.unpack(home);
        var command = PostgresCommand.join(
                PostgresPrivileges.detect().prefix(),
                programs.resolve("postgres").toString(),
                "-D",
                home.cluster().toString(),
                "-cunix_socket_directories=",
                "-clisten_addresses=127.0.0.1",
                "-p54399");
        var orphan = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile())
                .start();
        assertThat(within(20, () -> Files.exists(home.postmasterPid()))).isTrue();
        return orphan;
    }
}
