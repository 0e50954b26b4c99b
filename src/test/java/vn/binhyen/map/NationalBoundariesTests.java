package vn.binhyen.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.Persons.THANH;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.Imports;

/** The real outlines, which are no part of the product: skipped where the folder with the lists is not beside it. */
@BinhYenTest
class NationalBoundariesTests {

    private static final int RUNS = 21;

    @Autowired
    Maps maps;

    @Autowired
    Imports imports;

    @Autowired
    MockMvcTester http;

    @Test
    void thirtyFourProvincesAndNinetyNineCommunesAreSmallAndFast() throws Exception {
        THANH.actor().run(() -> imports.importFile("areas", file("areas-2026-07-25.csv"), THANH));

        imported("boundaries-provinces.geojson", 34);
        imported("boundaries-lao-cai-communes.geojson", 99);
        imported("boundaries-lai-chau-communes.geojson", 38);

        measure("/map?area=VN&figure=place.communes", 60);
        measure("/map?area=15&figure=place.communes", 100);
        measure("/map?area=12&figure=place.communes", 100);
    }

    private void imported(String name, int rows) {
        var started = System.nanoTime();
        var result = THANH.actor().get(() -> maps.importBoundaries(file(name), Maps.CODE, null, THANH));
        System.out.println(name + ": " + result + " in " + (System.nanoTime() - started) / 1_000_000 + " ms");
        assertThat(result.errors()).isEmpty();
        assertThat(result.rows()).isEqualTo(rows);
    }

    private void measure(String url, int kilobytes) throws Exception {
        var times = new long[RUNS];
        var drawing = 0;
        var whole = 0;
        for (var run = 0; run < RUNS; run++) {
            var started = System.nanoTime();
            var body = http.get()
                    .uri(url)
                    .with(signedIn(THANH))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
            times[run] = (System.nanoTime() - started) / 1_000;
            whole = body.getBytes(StandardCharsets.UTF_8).length;
            drawing = body.substring(body.indexOf("<svg viewBox=\"0 0 "), body.indexOf("<figcaption>"))
                    .getBytes(StandardCharsets.UTF_8)
                    .length;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: drawing %,d bytes, page %,d bytes, quickest %,d µs, p50 %,d µs, p95 %,d µs%n",
                url, drawing, whole, times[0], times[RUNS / 2], times[RUNS - 2]);
        assertThat(whole).as("bytes of " + url).isLessThanOrEqualTo(kilobytes * 1024);
        // the quickest one: what others do on this machine is not the server's work
        assertThat(times[0]).as("µs of " + url).isLessThanOrEqualTo(100_000);
    }

    private static Path file(String name) {
        var named = System.getProperty("binhyen.shared", System.getenv("BINHYEN_SHARED"));
        var file = Path.of(Objects.requireNonNullElse(named, "../shared"), "data", name);
        assumeTrue(Files.exists(file), () -> "Skipped: no boundaries at " + file.toAbsolutePath());
        return file;
    }
}
