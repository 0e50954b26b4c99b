package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetFiles;
import vn.binhyen.platform.SheetReading;
import vn.binhyen.platform.Sheets;

/**
 * Ten thousand broken files for each parser, always the same ones: each is read to its end or refused with a rule, quickly
 * (R8 of the threat model).
 */
@BinhYenTest
class MalformedFilesTests {

    private static final int FILES = Integer.getInteger("malformed", 10_000);
    private static final long SLOWEST_NANOSECONDS = 5_000_000_000L;

    private static final String CSV = "code,name,kind,commune_code\nHF1,\"Bản \"\"Một\"\"\",Khu dân cư,90001\n";
    private static final String AREAS = """
            [{"Code": "53", "FullName": "Thành phố Vạn Sao", "AdministrativeUnitShortName": "Thành phố",
              "Wards": [{"Code": "53001", "FullName": "Phường Sao Hôm", "AdministrativeUnitShortName": "Phường"}]}]
            """;
    private static final String BOUNDARIES = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "90001"}, "geometry":
              {"type": "Polygon", "coordinates": [[[107.0,19.0],[107.1,19.0],[107.1,19.1],[107.0,19.0]]]}}]}
            """;

    @TempDir
    Path folder;

    @Autowired
    ImportKinds kinds;

    @Autowired
    Sheets sheets;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({"units,csv", "units,xlsx", "areas,json", "boundaries,geojson"})
    void eachIsReadOrRefusedWithARule(String kind, String format) throws IOException {
        var whole = whole(format);
        var random = new Random(138);
        var file = folder.resolve("la." + format);
        var pass = transaction.execute(status -> kinds.get(kind).begin(Persons.THANH));
        var slowest = 0L;
        var refused = 0;
        for (var i = 0; i < FILES; i++) {
            var bytes =
                    format.equals("xlsx") ? BrokenFiles.flipped(whole, random) : BrokenFiles.splintered(whole, random);
            Files.write(file, bytes);
            var started = System.nanoTime();
            refused += isRead(kinds.get(kind), pass, file) ? 0 : 1;
            slowest = Math.max(slowest, System.nanoTime() - started);
        }
        System.out.printf(
                "%,d malformed %s files: %,d refused, slowest %d ms%n", FILES, format, refused, slowest / 1_000_000);
        assertThat(slowest).isLessThan(SLOWEST_NANOSECONDS);
        assertThat(refused).as("some break the file as a whole, some do not").isBetween(1, FILES - 1);
    }

    private byte[] whole(String format) throws IOException {
        return switch (format) {
            case "csv" -> CSV.getBytes(StandardCharsets.UTF_8);
            case "json" -> AREAS.getBytes(StandardCharsets.UTF_8);
            case "geojson" -> BOUNDARIES.getBytes(StandardCharsets.UTF_8);
            default ->
                Files.readAllBytes(SheetFiles.xlsx(
                        folder,
                        List.of("code", "name", "kind", "commune_code"),
                        List.of(List.of("HF2", "Bản Hai", "Khu dân cư", 90001))));
        };
    }

    /** False where the file was refused as a whole. */
    private boolean isRead(ImportKind kind, ImportPass<?> pass, Path file) throws IOException {
        var sent = new SentFile(file, "la", Map.of());
        try (var reader = kind.open(sent, sheets, SheetReading.PLAIN)) {
            for (var row = reader.headErrors().isEmpty() ? reader.next() : null; row != null; row = reader.next()) {
                pass.read(row);
            }
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }
}
