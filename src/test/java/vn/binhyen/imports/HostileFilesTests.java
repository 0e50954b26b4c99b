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
    private static final String[] SPLINTERS = {
        "\0",
        "\uFEFF",
        "\"",
        "\n",
        "\r",
        ";",
        "\t",
        ",",
        "=cmd|' /C calc'!A0",
        "é",
        "©",
        "\uD83D\uDE00",
        "'",
        "%s",
        "${x}",
        "<c>",
        "-1",
        "1e999",
        "99999999999999999999",
        "31/02/0000"
    };

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
            var bytes = i % 2 == 0 ? csv(random) : broken(workbook, random);
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

    private static byte[] csv(Random random) {
        var text = new StringBuilder(CSV);
        for (var count = 1 + random.nextInt(6); count > 0; count--) {
            var splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, splinter);
                case 1 -> text.setLength(Math.max(at, 1));
                default -> text.replace(at, Math.min(at + 3, text.length()), splinter.repeat(1 + random.nextInt(300)));
            }
        }
        var bytes = text.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
        for (var flips = random.nextInt(3); flips > 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] broken(byte[] whole, Random random) {
        var bytes = random.nextInt(4) == 0
                ? java.util.Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4))
                : whole.clone();
        for (var flips = 1 + random.nextInt(8); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
