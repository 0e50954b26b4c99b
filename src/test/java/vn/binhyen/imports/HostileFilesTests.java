package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.SheetFiles;

/** R8 of trust.md: thousands of malformed files through the door; each gets an answer, none breaks or stops the server. */
@BinhYenTest
class HostileFilesTests {

    private static final int FILES = 2000;
    private static final String CSV = "code,name,kind,commune_code\nHF1,\"Bản \"\"Một\"\"\",Khu dân cư,90001\n";

    @TempDir
    Path folder;

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Test
    void malformedFilesGetAnAnswer() throws IOException {
        assertThat(InventedPlaces.register(places)).isTrue();
        var workbook = Files.readAllBytes(SheetFiles.xlsx(
                folder,
                List.of("code", "name", "kind", "commune_code"),
                List.of(List.of("HF2", "Bản Hai", "Khu dân cư", 90001))));
        var random = new Random(138);
        var slowest = Duration.ZERO;
        for (var i = 0; i < FILES; i++) {
            var bytes = i % 2 == 0
                    ? BrokenFiles.splintered(CSV.getBytes(StandardCharsets.UTF_8), random)
                    : BrokenFiles.flipped(workbook, random);
            var started = Instant.now();
            var answer = http.post()
                    .uri("/api/v1/imports/units")
                    .multipart()
                    .file(new MockMultipartFile("file", "la", null, bytes))
                    .header("Idempotency-Key", Ids.next().toString())
                    .with(Persons.signedIn(HOA))
                    .exchange();
            var took = Duration.between(started, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            assertThat(answer.getResponse().getStatus()).as("file " + i).isLessThan(500);
        }
        System.out.println(FILES + " malformed files, slowest " + slowest.toMillis() + " ms");
        assertThat(slowest).isLessThan(Duration.ofSeconds(5));
    }
}
