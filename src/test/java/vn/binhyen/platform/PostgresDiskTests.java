package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.platform.TestHomes.sql;
import static vn.binhyen.platform.TestHomes.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or read-only, with a small file system of its own. */
class PostgresDiskTests {

    @TempDir
    Path folder;

    @BeforeEach
    void mount() throws IOException {
        assumeTrue(PostgresHomeTests.isRoot(), "mounting a small file system needs root");
        var mounted = PostgresCommand.run(
                List.of("mount", "-t", "tmpfs", "-o", "size=160m", "binhyen-test", folder.toString()));
        assumeTrue(mounted.succeeded(), "mounting is not permitted here: " + mounted.output());
    }

    @AfterEach
    void unmount() throws IOException {
        PostgresCommand.run(List.of("umount", "-l", folder.toString()));
    }

    @Test
    void aFullDiskIsNamedAtTheFirstStart() throws Exception {
        var home = TestHomes.empty(folder.resolve("home"));
        fill(150);
        try (var application = HomeProcess.serve(home.root())) {
            assertThat(application.says())
                    .startsWith("disk-full ")
                    .contains(home.root().toString());
            assertThat(application.exitCode()).isEqualTo(HomeHolder.REFUSED);
        }
    }

    @Test
    void aReadOnlyDiskIsNamed() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        PostgresCommand.run(List.of("mount", "-o", "remount,ro", folder.toString()));
        try (var application = HomeProcess.serve(home.root())) {
            assertThat(application.says()).startsWith("not-writable ");
        }
    }

    @Test
    void aDiskThatFillsUpLosesNothingAndWorkGoesOnWhenThereIsRoomAgain() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        try (var application = HomeProcess.serve(home.root())) {
            application.says();
            sql(home, "CREATE TABLE kept (id int, filling text)");
            fill(80);
            var acknowledged = new int[1];
            assertThatThrownBy(() -> {
                        while (acknowledged[0] < 1000) {
                            insert(home, acknowledged[0]);
                            acknowledged[0]++;
                        }
                    })
                    .isInstanceOf(SQLException.class);

            Files.delete(folder.resolve("ballast"));
            assertThat(within(30, () -> works(home, 1_000_000)))
                    .as("writes again within 30 s")
                    .isTrue();
            assertThat(sql(home, "SELECT count(DISTINCT id) FROM kept WHERE id < " + acknowledged[0]))
                    .isEqualTo(Integer.toString(acknowledged[0]));
        }
    }

    private void fill(int megabytes) throws IOException {
        PostgresCommand.run(
                List.of("dd", "if=/dev/zero", "of=" + folder.resolve("ballast"), "bs=1M", "count=" + megabytes));
    }

    private static void insert(PostgresHome home, int id) throws IOException, SQLException {
        sql(
                home,
                "INSERT INTO kept SELECT " + id + ", string_agg(md5(n::text || random()::text), '') FROM"
                        + " generate_series(1, 30000) AS n");
    }

    private static boolean works(PostgresHome home, int id) {
        try {
            sql(home, "INSERT INTO kept VALUES (" + id + ", '')");
            return true;
        } catch (IOException | SQLException e) {
            return false;
        }
    }
}
