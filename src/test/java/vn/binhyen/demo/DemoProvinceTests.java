package vn.binhyen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenApplication;
import vn.binhyen.cli.Shell;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.Mark;
import vn.binhyen.criteria.Purpose;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseFormat;

/** The life of the demo province in an installation of its own: added, seen, taken out without a trace in any figure. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoProvinceTests {

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext application;
    private static Shell shell;

    @BeforeAll
    static void start() {
        application = run("127.0.0.1");
        shell = new Shell(application);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static ConfigurableApplicationContext run(String address) {
        return new SpringApplicationBuilder(BinhYenApplication.class)
                .lazyInitialization(true) // as commands do: nothing may rely on a bean that a server has made by then
                .run(
                        "--binhyen.home=" + folder.resolve("home"),
                        "--binhyen.demo.on-start=false",
                        "--binhyen.postgres.options=fsync=off,synchronous_commit=off",
                        "--server.address=" + address,
                        "--server.port=0");
    }

    @Test
    @Order(1)
    void itIsAddedOnceWithAllItsUnits() {
        assertThat(shell.run("demo", "add").out()).contains("is there");
        assertThat(shell.run("demo", "add").out()).contains("already");

        assertThat(shell.run("figures", "--area", "97", "--period", "2026", "--set", "register")
                        .out())
                .contains("956", "210", "240", "350");
        assertThat(Actor.SYSTEM.get(() -> application.getBean(Accounts.class).demo()))
                .extracting("username")
                .containsExactlyInAnyOrder("hoa", "lan", "tam", "dung", "thanh", "van");
        assertThat(shell.run("check").exit()).isZero();
        itsUnitsAreJudgedByThePacksOfTheProvince();
    }

    private static void itsUnitsAreJudgedByThePacksOfTheProvince() {
        var province = AreaId.province(2, 97);
        var packs = application.getBean(RulePacks.class);
        var today = LocalDate.now(VietnameseFormat.ZONE);
        for (var subject : List.of(
                Subject.RESIDENTIAL_AREA, Subject.COMMUNE, Subject.AGENCY, Subject.ENTERPRISE, Subject.SCHOOL)) {
            var pack = Actor.SYSTEM.get(
                    () -> packs.inForce(Purpose.STANDARD, subject, province.commune(97001), today, Officer.SYSTEM));
            assertThat(pack).as(subject.name()).hasValueSatisfying(found -> {
                assertThat(found.area()).isEqualTo(province);
                assertThat(found.year()).isEqualTo(today.getYear());
                assertThat(found.pack().criteria()).extracting(Criterion::mark).doesNotContain(Mark.UNKNOWN);
            });
        }
    }

    @Test
    @Order(2)
    void theServerKeepsToLoopbackWhileItsAccountsExist() {
        application.close();

        assertThatThrownBy(() -> run("0.0.0.0")).hasRootCauseInstanceOf(DemoExposed.class);

        start();
    }

    @Test
    @Order(3)
    void takenOutItLeavesNothingButTheAuditTrail() {
        assertThat(shell.run("demo", "remove").out()).contains("removed");

        assertThat(shell.run("check").exit()).isZero();
        assertThat(shell.run("figures", "--period", "2026", "--format", "csv").out())
                .doesNotContainPattern("VN,.*,(?!2026,)[1-9]"); // the year with the most is named, also of nothing
        assertThat(shell.run("figures", "--area", "97", "--period", "2026").exit())
                .isEqualTo(1);
        assertThat(rowsWithAnArea()).isZero();
        assertThat(Actor.SYSTEM.get(() -> application.getBean(Accounts.class).anyDemo()))
                .isFalse();
    }

    @Test
    @Order(4)
    void itDoesNotComeBackByItself() {
        assertThat(Actor.SYSTEM.get(() -> application.getBean(Demo.class).isWanted()))
                .isFalse();
    }

    private static long rowsWithAnArea() {
        var transaction = application.getBean(TransactionTemplate.class);
        var jdbc = application.getBean(JdbcClient.class);
        return Actor.SYSTEM.get(() -> transaction.execute(status -> tables(jdbc).stream()
                .mapToLong(table -> jdbc.sql("SELECT count(*) FROM " + table + " WHERE province_id = 297")
                        .query(Long.class)
                        .single())
                .sum()));
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT c.relname
                          FROM pg_class c
                          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'province_id'
                         WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname NOT LIKE 'audit%'
                           AND c.relnamespace = 'public'::regnamespace
                        """).query((row, number) -> row.getString(1)).list();
    }
}
