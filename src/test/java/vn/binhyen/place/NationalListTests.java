package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.Persons.THANH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.binhyen.BinhYenTest;
import vn.binhyen.cli.Shell;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;

/**
 * The real lists of the nation, where they lie beside the checkout: {@code ../shared/data}, or the folder named by the
 * property {@code binhyen.shared} or the environment's BINHYEN_SHARED.
 */
@BinhYenTest
class NationalListTests {

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    ApplicationContext context;

    @Test
    void theNationsPlacesAreImportedWithinFiveSecondsAndOnlyOnce() {
        var started = Instant.now();
        var result = imported("areas-2026-07-25.csv");
        var took = Duration.between(started, Instant.now());

        System.out.println("3,355 areas imported in " + took.toMillis() + " ms: " + result);
        assertThat(result.errors()).isEmpty();
        assertThat(result.rows()).isEqualTo(3355);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(imported("areas-2026-07-25.csv").unchanged()).isEqualTo(3355);
        assertThat(THANH.actor().get(() -> places.children(Area.NATION.id(), THANH)))
                .hasSizeGreaterThanOrEqualTo(34);
    }

    @Test
    void theCodesOfBothBooksStandSideBySide() {
        var result = imported("areas-2025-06-30.csv");
        assertThat(result.errors()).isEmpty();
        assertThat(result.rows()).isEqualTo(10_794);

        THANH.actor().run(() -> {
            assertThat(places.resolve("10@2018-01-01", THANH).name()).isEqualTo("Tỉnh Lào Cai");
            assertThat(places.resolve("973@1", THANH).kind()).isEqualTo(AreaKind.DISTRICT);
        });
    }

    @Test
    void theReorganisationOf2025IsImportedWithinTenSecondsAndOnlyOnce() {
        imported("areas-2025-06-30.csv");
        imported("areas-2025-07-01.csv");
        var file = file("reorganisation-2025-07-01.csv");
        var started = Instant.now();
        var result = THANH.actor().get(() -> reorganisations.importSuccessions(file, THANH));
        var took = Duration.between(started, Instant.now());

        System.out.println("10,634 successions imported in " + took.toMillis() + " ms: " + result);
        assertThat(result.errors()).isEmpty();
        assertThat(result.rows()).isEqualTo(10_634);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(THANH.actor()
                        .get(() -> reorganisations.importSuccessions(file, THANH))
                        .unchanged())
                .isEqualTo(10_634);
        var report = THANH.actor().get(() -> reorganisations.report(THANH));
        assertThat(report.provinces()).isEqualTo(34);
        assertThat(report.unchanged()).isEqualTo(127);
        assertThat(report.merged()).isEqualTo(2770);
        assertThat(report.renamed()).isEqualTo(10);
        assertThat(report.involvingParts()).isEqualTo(414);
        assertThat(report.unknownParts()).isEqualTo(973);
        assertThat(report.unsure()).isEqualTo(138);
        assertThat(report.checked()).isEqualTo(22);
        var shell = new Shell(context).run("import", "reorganisation", file.toString());
        assertThat(shell.out()).contains("unchanged 127, merged 2,770, renamed 10, involving parts 414", "973");
    }

    @Test
    void oldNamesFindTheirPlaceOfToday() {
        imported("areas-2025-06-30.csv");
        imported("areas-2025-07-01.csv");
        var file = file("reorganisation-2025-07-01.csv");
        THANH.actor().get(() -> reorganisations.importSuccessions(file, THANH));

        assertThat(THANH.actor().get(() -> places.hits("xa nam ty hoang su phi", THANH)))
                .extracting(hit -> hit.area().name(), PlaceHit::oldName)
                .contains(org.assertj.core.api.Assertions.tuple("Xã Nậm Dịch", "Xã Nậm Tỵ"));
        assertThat(THANH.actor().get(() -> places.hits("Tỉnh Hà Giang", THANH)))
                .extracting(hit -> hit.area().code())
                .startsWith("08");
    }

    @Test
    void theChangesOfApril2026AreHistory() {
        imported("areas-2026-07-25.csv");
        assertThat(imported("areas-changes-2026-04-30.csv").errors()).isEmpty();
        assertThat(imported("areas-changes-2026-04-30.csv").unchanged()).isEqualTo(12);

        Function<LocalDate, AreaKind> kind = day -> THANH.actor()
                .get(() -> places.find(AreaId.province(2, 75), day, THANH))
                .orElseThrow()
                .kind();
        assertThat(kind.apply(LocalDate.of(2026, 4, 29))).isEqualTo(AreaKind.PROVINCE);
        assertThat(kind.apply(LocalDate.of(2026, 4, 30))).isEqualTo(AreaKind.CITY);
    }

    private ImportResult imported(String name) {
        return THANH.actor().get(() -> places.importAreas(file(name), THANH));
    }

    private static Path file(String name) {
        var file = shared().resolve("data").resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: the national list is not at " + file.toAbsolutePath());
        return file;
    }

    private static Path shared() {
        var named = System.getProperty("binhyen.shared", System.getenv("BINHYEN_SHARED"));
        return Path.of(Objects.requireNonNullElse(named, "../shared"));
    }
}
