package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int SEED = Integer.getInteger("malformed.seed", 138);
    private static final long SLOWEST_NANOSECONDS = 5_000_000_000L;

    private static final String CSV = "code,name,kind,commune_code\nHF1,\"Bản \"\"Một\"\"\",Khu dân cư,90001\n";
    private static final String ROWS = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c>
              <c r="C1" t="inlineStr"><is><t>kind</t></is></c><c r="D1" t="inlineStr"><is><t>commune_code</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>HF2</t></is></c><c r="B2" t="str"><f>1</f><v>Bản Hai</v></c>
              <c r="C2" t="inlineStr"><is><t>Khu dân cư</t></is></c><c r="D2" s="0"><v>90001</v></c></row>
            """;
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
        var random = new Random(SEED);
        var file = folder.resolve("la." + format);
        var pass = transaction.execute(status -> kinds.get(kind).begin(Persons.THANH));
        var slowest = 0L;
        var refused = 0;
        for (var i = 0; i < FILES; i++) {
            Files.write(file, broken(format, whole, random));
            var started = System.nanoTime();
            refused += isRead(kinds.get(kind), pass, file) ? 0 : 1;
            slowest = Math.max(slowest, System.nanoTime() - started);
        }
        System.out.printf(
                "%,d malformed %s files: %,d refused, slowest %d ms%n", FILES, format, refused, slowest / 1_000_000);
        assertThat(slowest).isLessThan(SLOWEST_NANOSECONDS);
        assertThat(refused).as("some break the file as a whole, some do not").isBetween(1, FILES - 1);
    }

    private static byte[] whole(String format) {
        var text = switch (format) {
            case "csv" -> CSV;
            case "json" -> AREAS;
            case "geojson" -> BOUNDARIES;
            default -> SheetFiles.sheet(ROWS);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook is broken in its sheet or as the archive that it is. */
    private byte[] broken(String format, byte[] whole, Random random) throws IOException {
        if (!format.equals("xlsx")) {
            return BrokenFiles.splintered(whole, random);
        }
        var inside = random.nextBoolean();
        var sheet = inside ? BrokenFiles.splintered(whole, random) : whole;
        var book = Files.readAllBytes(SheetFiles.workbook(folder, new String(sheet, StandardCharsets.UTF_8), Map.of()));
        return inside ? book : BrokenFiles.flipped(book, random);
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
