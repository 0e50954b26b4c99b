package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading tables from files: everything that is said is read, everything wrong is named, nothing hostile gets through. */
class SheetTests {

    /** What the tests' files hold. */
    record Line(
            String code, @Nullable Long amount, @Nullable LocalDate day) {}

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("code", "import.code", "A1"),
            SheetColumn.optional("amount", "import.row", "12"),
            SheetColumn.optional("day", "import.sample", "1/1/2026"),
            SheetColumn.passedOver("note", "import.error"));

    @TempDir
    Path folder;

    private final Sheets sheets = sheets();

    @Test
    void commasSemicolonsAndTabsAreTheSameTable() throws IOException {
        for (var delimiter : List.of(",", ";", "\t")) {
            var text = "\uFEFFcode,amount,day\r\nA1,1.046,1-5-26\r\n\r\n\"B2\",,\r\n".replace(",", delimiter);
            assertThat(values(SheetFiles.csv(folder, text)))
                    .containsExactly(new Line("A1", 1046L, LocalDate.of(2026, 5, 1)), new Line("B2", null, null));
        }
    }

    @Test
    void headersMayBeLabelsInBothLanguages() throws IOException {
        assertThat(values(SheetFiles.csv(folder, "Mã cột,DÒNG\nA1,5\n"))).containsExactly(new Line("A1", 5L, null));
        assertThat(values(SheetFiles.csv(folder, "Code,row,error\nA1,5,passed over\n")))
                .containsExactly(new Line("A1", 5L, null));
    }

    @Test
    void excelsUnicodeTextIsReadToo() throws IOException {
        var file = Files.write(
                folder.resolve("u.txt"), "\uFEFFcode\tamount\r\nTổ 2\t3\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(values(file)).containsExactly(new Line("Tổ 2", 3L, null));
    }

    @Test
    void aWorkbookKeepsNumbersAndDaysAsSuch() throws IOException {
        var file = SheetFiles.xlsx(
                folder,
                List.of("code", "amount", "day"),
                List.of(List.of("007", 1046, LocalDate.of(2026, 3, 5)), List.of("=1+1", 2, "5/3/2026")));
        assertThat(values(file))
                .containsExactly(
                        new Line("007", 1046L, LocalDate.of(2026, 3, 5)),
                        new Line("=1+1", 2L, LocalDate.of(2026, 3, 5)));
    }

    @Test
    void everyErrorIsNamedByRowAndColumn() throws IOException {
        var content =
                read(SheetFiles.csv(folder, "code,amount,day\nA1,5,\n,12.5,31/02/2026\nC3,1,1/1/2026,too much\n"));

        assertThat(content.rows()).isEqualTo(3);
        assertThat(content.lines()).hasSize(1);
        assertThat(content.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactlyInAnyOrder(
                        tuple(3, "code", "sheet-cell-empty"),
                        tuple(3, "amount", "sheet-not-whole"),
                        tuple(3, "day", "sheet-not-a-day"),
                        tuple(4, "too much", "sheet-row-too-wide"));
    }

    @Test
    void columnsThatAreMissingTwiceOrUnknownAreErrors() throws IOException {
        assertThat(read(SheetFiles.csv(folder, "amount,Amount,ghi chú\n1,2,3\n"))
                        .errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(
                        tuple(1, "Amount", "sheet-column-twice"),
                        tuple(1, "ghi chú", "sheet-column-unknown"),
                        tuple(1, "code", "sheet-column-missing"));
    }

    @Test
    void filesThatAreNoTablesAreRefused() throws IOException {
        refused("sheet-empty", SheetFiles.csv(folder, ""));
        refused("sheet-empty", SheetFiles.csv(folder, "\n\n"));
        refused("sheet-unknown-format", SheetFiles.csv(folder, "%PDF-1.7\0\0\0"));
        refused("sheet-old-excel", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        refused("sheet-unreadable", bytes('P', 'K', 3, 4, 0, 0));
        refused("sheet-not-utf8", bytes('c', 'o', 'd', 'e', '\n', 0xE0, 0x41, '\n'));
        refused("sheet-csv-broken", SheetFiles.csv(folder, "code\n\"never closed\n"));
    }

    @Test
    void bombsAreRefusedBeforeTheyUnpack() throws IOException {
        var blank = " ".repeat(60 << 20);
        refused("sheet-unsafe", SheetFiles.workbook(folder, SheetFiles.sheet("<!--" + blank + "-->"), Map.of()));
        refused("sheet-unsafe", SheetFiles.workbook(folder, SheetFiles.sheet(""), Map.of("xl/media/a.bin", blank)));
        var many = new HashMap<String, String>();
        for (var i = 0; i < 300; i++) {
            many.put("xl/x" + i, "");
        }
        refused("sheet-unsafe", SheetFiles.workbook(folder, SheetFiles.sheet(""), many));
    }

    @Test
    void cellsFarOutAreRefusedBeforeTheyFillTheMemory() throws IOException {
        var far = "<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>code</t></is></c></row>";
        refused("sheet-unsafe", SheetFiles.workbook(folder, SheetFiles.sheet(far), Map.of()));
        refused(
                "sheet-unsafe",
                SheetFiles.workbook(folder, SheetFiles.sheet(far.replace("r=\"ZZ", "r = \"&#90;Z")), Map.of()));
    }

    @Test
    void outsideEntitiesAreNeverFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "Chim Hoàng Yến");
        var sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri())
                + SheetFiles.sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        refused("sheet-unsafe", SheetFiles.workbook(folder, sheet, Map.of()));
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        refused("sheet-too-many-rows", SheetFiles.csv(folder, "code\n" + "A\n".repeat(200_001)));
    }

    /** The XML parser fails at such names in an unforeseen way. */
    @Test
    void aNameThatBreaksTheParserIsARefusalLikeAnyOther() throws IOException {
        var broken = "<row><xmlns:c/></row>";
        refused("sheet-unreadable", SheetFiles.workbook(folder, SheetFiles.sheet(broken), Map.of()));
    }

    @Test
    void exportedTextNeverBecomesAFormulaAndComesBackAsItWas() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.csv(out, List.of("code", "amount"), List.of(List.of("=HYPERLINK(1)", 5), List.of("-x", 6)));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=HYPERLINK", "'-x");

        assertThat(values(Files.write(folder.resolve("out.csv"), out.toByteArray())))
                .containsExactly(new Line("=HYPERLINK(1)", 5L, null), new Line("-x", 6L, null));
    }

    private Path bytes(int... values) throws IOException {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Files.write(folder.resolve("bytes"), bytes);
    }

    private void refused(String code, Path file) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.field()).isEqualTo("file");
        });
    }

    private List<Line> values(Path file) {
        var content = read(file);
        assertThat(content.errors()).isEmpty();
        return content.lines().stream().map(SheetContent.Line::value).toList();
    }

    private SheetContent<Line> read(Path file) {
        return sheets.read(file, COLUMNS, row -> new Line(row.required("code"), row.whole("amount"), row.day("day")));
    }

    private static Sheets sheets() {
        try {
            return new Sheets(new WebConfiguration().messageSource(), Clock.systemUTC());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
