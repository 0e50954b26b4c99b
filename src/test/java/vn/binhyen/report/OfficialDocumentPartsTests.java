package vn.binhyen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What Word can do with the file: headings, repeated heads, a chart with its workbook, fields, properties. */
class OfficialDocumentPartsTests {

    private static byte[] bytes;
    private static XWPFDocument docx;

    @BeforeAll
    static void write() throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(SampleDocument.create(), out);
        bytes = out.toByteArray();
        docx = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @Test
    void headingsAreNumberedByWordItself() {
        var style = docx.getStyles().getStyle("Heading1").getCTStyle();
        assertThat(style.getName().getVal()).isEqualTo("heading 1");
        assertThat(style.getPPr().getNumPr().getNumId().getVal()).isEqualTo(1);
        assertThat(style.getPPr().getOutlineLvl().getVal()).isEqualTo(0);
        assertThat(docx.getNumbering()
                        .getAbstractNum(BigInteger.ZERO)
                        .getCTAbstractNum()
                        .xmlText())
                .contains("upperRoman", "\"%1.\"", "\"%2.\"");
    }

    @Test
    void theHeadOfATableIsRepeatedAndRowsAreNotTorn() {
        var wide = docx.getTables().get(3);
        assertThat(wide.getRow(0).isRepeatHeader()).isTrue();
        assertThat(wide.getRow(1).isRepeatHeader()).isTrue();
        assertThat(wide.getRow(2).isRepeatHeader()).isFalse();
        assertThat(wide.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(wide.getRow(0).getCell(2).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(2);
    }

    @Test
    void theChartIsDrawnByWordFromAnEmbeddedWorkbook() throws IOException {
        var chart = docx.getCharts().getFirst();
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(1);
        assertThat(bars.getVal().getNumRef().getNumCache().getPtArray(0).getV()).isEqualTo("86.8");
        assertThat(bars.getVal().getNumRef().getF()).contains("$C$2:$C$5");
        try (XSSFWorkbook workbook = chart.getWorkbook()) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Năm 2025");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Khu dân cư");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(86.8);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void theSignatureAndTheRecipientsEndTheReport() {
        var foot = docx.getTables().get(2).getRow(0);
        assertThat(foot.getCell(0).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly(
                        "Nơi nhận:", "- Bộ Công an (V05) (để báo cáo);", "- Thường trực Tỉnh ủy;", "- Lưu: VT, PV05.");
        assertThat(foot.getCell(1).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly("TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", "Lê Thị Bình");
    }

    @Test
    void anAnnexHasItsOwnHeadingAndItsOwnPageNumbers() {
        var sections = OfficialDocumentLayoutTests.sections(docx);
        assertThat(sections)
                .hasSize(3)
                .allMatch(section -> section.getPgNumType().getStart().equals(BigInteger.ONE));
        assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(docx.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains(
                        "Phụ lục I",
                        "KẾT QUẢ THEO ĐỊA BÀN",
                        "(Kèm theo Báo cáo số 05/BC-BCĐ ngày 05 tháng 01 năm 2026 của Ban Chỉ đạo 138)",
                        "Phụ lục II");
    }

    @Test
    void aFigureInTheTextLeadsToItsDefinition() {
        var link = docx.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream())
                .findFirst()
                .orElseThrow();
        var definition =
                docx.getTables().getLast().getRow(1).getCell(0).getParagraphs().getFirst();
        assertThat(link.getAnchor())
                .isEqualTo("chi_tieu_share_residential")
                .isEqualTo(definition.getCTP().getBookmarkStartArray(0).getName());
    }

    @Test
    void theFileSaysWhatItIsAndWhoWroteItWhen() {
        var core = docx.getProperties().getCoreProperties();
        assertThat(core.getTitle()).startsWith("Báo cáo: Kết quả công tác");
        assertThat(core.getCreator()).isEqualTo("Ban Chỉ đạo 138");
        assertThat(core.getCreated()).isEqualTo(Date.from(Instant.parse("2026-01-05T02:00:00Z")));
        assertThat(docx.getSettings().getCTSettings().xmlText()).contains("compatibilityMode", "w:val=\"15\"");
    }

    @Test
    void libreOfficeOpensIt(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed here");
        var file = Files.write(folder.resolve("report.docx"), bytes);
        var office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
    }
}
