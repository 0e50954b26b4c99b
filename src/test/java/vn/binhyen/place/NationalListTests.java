package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.Persons.THANH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.ImportResult;

/**
 * The real lists of the nation, where they lie beside the checkout: {@code ../shared/data}, or the folder named by the
 * property {@code binhyen.shared} or the environment's BINHYEN_SHARED.
 */
@BinhYenTest
class NationalListTests {

    @Autowired
    Places places;

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

    private ImportResult imported(String name) {
        var file = shared().resolve("data").resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: the national list is not at " + file.toAbsolutePath());
        return THANH.actor().get(() -> places.importAreas(file, THANH));
    }

    private static Path shared() {
        var named = System.getProperty("binhyen.shared", System.getenv("BINHYEN_SHARED"));
        return Path.of(Objects.requireNonNullElse(named, "../shared"));
    }
}
