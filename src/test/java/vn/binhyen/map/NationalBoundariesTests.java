package vn.binhyen.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.Persons.THANH;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.Imports;

/** The real outlines, which are no part of the product: skipped where the folder with the lists is not beside it. */
@BinhYenTest
class NationalBoundariesTests {

    @Autowired
    Imports imports;

    @Autowired
    MockMvcTester http;

    @Test
    void thirtyFourProvincesAndNinetyNineCommunesAreSmall() throws Exception {
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
        var body = http.get()
                .uri(url)
                .with(signedIn(THANH))
                .exchange()
                .getResponse()
                .getContentAsString();
        var whole = body.getBytes(StandardCharsets.UTF_8).length;
        var shown = body.split("<th scope=\"row\"><span", -1).length - 1;
        System.out.printf("%s: %d places, page %,d bytes%n", url, shown, whole);
        assertThat(shown).as("places of " + url).isGreaterThanOrEqualTo(places);
        assertThat(whole / shown).as("bytes of " + url + " a place").isLessThanOrEqualTo(kilobytes * 1024 / places);
    }

    private static Path file(String name) {
        var named = System.getProperty("binhyen.shared", System.getenv("BINHYEN_SHARED"));
        var file = Path.of(Objects.requireNonNullElse(named, "../shared"), "data", name);
        assumeTrue(Files.exists(file), () -> "Skipped: no boundaries at " + file.toAbsolutePath());
        return file;
    }
}
