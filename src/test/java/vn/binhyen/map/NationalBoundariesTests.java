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
    Imports imports;

    @Autowired
    MockMvcTester http;

    @Test
    void thirtyFourProvincesAndNinetyNineCommunesAreSmallAndFast() throws Exception {
        THANH.actor().run(() -> imports.importFile("areas", file("areas-2026-07-25.csv"), THANH));

        imported("boundaries-provinces.geojson", 34);
        imported("boundaries-lao-cai-communes.geojson", 99);
        imported("boundaries-lai-chau-communes.geojson", 38);

        measure("/map?area=VN&figure=place.communes", 60, 34);
        measure("/map?area=15&figure=place.communes", 100, 99);
        measure("/map?area=12&figure=place.communes", 100, 38);
    }

    private void imported(String name, int rows) {
        var started = System.nanoTime();
        var result = THANH.actor().get(() -> imports.importFile("boundaries", file(name), THANH));
        System.out.println(name + ": " + result + " in " + (System.nanoTime() - started) / 1_000_000 + " ms");
        assertThat(result.errors()).isEmpty();
        assertThat(result.rows()).isEqualTo(rows);
    }

    /** Places of other tests, which share the database, stand on the page too: each may take as much as one of these. */
    private void measure(String url, int kilobytes, int places) throws Exception {
        var times = new long[RUNS];
        var drawing = 0;
        var whole = 0;
        var shown = 0;
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
            shown = body.split("<th scope=\"row\"><span", -1).length - 1;
            drawing = body.substring(body.indexOf("<svg viewBox=\"0 0 "), body.indexOf("<figcaption>"))
                    .getBytes(StandardCharsets.UTF_8)
                    .length;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: %d places, drawing %,d bytes, page %,d bytes, quickest %,d µs, p50 %,d µs, p95 %,d µs%n",
                url, shown, drawing, whole, times[0], times[RUNS / 2], times[RUNS - 2]);
        assertThat(shown).as("places of " + url).isGreaterThanOrEqualTo(places);
        assertThat(whole / shown).as("bytes of " + url + " a place").isLessThanOrEqualTo(kilobytes * 1024 / places);
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
