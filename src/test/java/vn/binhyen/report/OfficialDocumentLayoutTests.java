package vn.binhyen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The numbers of NĐ 30/2020/NĐ-CP, Phụ lục I, as they stand in the file that Word opens. */
class OfficialDocumentLayoutTests {

    private static XWPFDocument docx;

    @BeforeAll
    static void write() throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(SampleDocument.create(), out);
        docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void thePageIsA4WithMarginsOf20And20And30And15Millimetres() {
        var section = sections().getFirst();
        assertThat(section.getPgSz().getW()).isEqualTo(twips(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(twips(16838));
        assertThat(section.getPgMar().getTop()).isEqualTo(twips(1134));
        assertThat(section.getPgMar().getBottom()).isEqualTo(twips(1134));
        assertThat(section.getPgMar().getLeft()).isEqualTo(twips(1701));
        assertThat(section.getPgMar().getRight()).isEqualTo(twips(850));
    }

    @Test
    void thePageNumberStandsCentredInTheTopMarginAndNotOnTheFirstPage() {
        var section = sections().getFirst();
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(section.getPgMar().getHeader()).isEqualTo(twips(567));
        var header =
                docx.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().getFirst();
        assertThat(header.getStyle()).isEqualTo("Header");
        assertThat(header.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo(" PAGE ");
        assertThat(docx.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
    }

    @Test
    void theFontIsTimesNewRomanAndTheLanguageVietnamese() {
        var letters =
                docx.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
        assertThat(letters.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(letters.getRFontsArray(0).getHAnsi()).isEqualTo("Times New Roman");
        assertThat(letters.getRFontsArray(0).getCs()).isEqualTo("Times New Roman");
        assertThat(letters.getLangArray(0).getVal()).isEqualTo("vi-VN");
    }

    /** Style, size in points, bold, italic, alignment. */
    @ParameterizedTest
    @CsvSource({
        "QuocHieu, 13, true, false, center",
        "TieuNgu, 14, true, false, center",
        "CoQuanChuQuan, 13, false, false, center",
        "CoQuanBanHanh, 13, true, false, center",
        "SoKyHieu, 13, false, false, center",
        "DiaDanhNgay, 14, false, true, center",
        "Title, 14, true, false, center",
        "Subtitle, 14, true, false, center",
        "CanCu, 14, false, true, both",
        "BodyText, 14, false, false, both",
        "Header, 14, false, false, center",
        "ChucVu, 14, true, false, center",
        "NguoiKy, 14, true, false, center",
        "NoiNhan, 12, true, true, left",
        "NoiNhanDanhSach, 11, false, false, left",
        "PhuLuc, 14, true, false, center",
        "PhuLucTieuDe, 14, true, false, center",
        "PhuLucKemTheo, 14, false, true, center",
    })
    void eachPartHasItsSizeWeightAndPlace(String id, int points, boolean bold, boolean italic, String align) {
        var style = docx.getStyles().getStyle(id).getCTStyle();
        assertThat(style.getRPr().getSzArray(0).getVal()).isEqualTo(twips(points * 2));
        assertThat(style.getRPr().sizeOfBArray() == 1).isEqualTo(bold);
        assertThat(style.getRPr().sizeOfIArray() == 1).isEqualTo(italic);
        assertThat(style.getPPr().getJc().getVal().toString()).isEqualTo(align);
    }

    @Test
    void theTextIsIndentedBy127MillimetresWithSixPointsBetweenParagraphs() {
        var body = docx.getStyles().getStyle("BodyText").getCTStyle().getPPr();
        assertThat(body.getInd().getFirstLine()).isEqualTo(twips(720));
        assertThat(body.getSpacing().getAfter()).isEqualTo(twips(120));
        assertThat(((Number) body.getSpacing().getLine()).intValue()).isBetween(240, 360);
    }

    @Test
    void theHeadingHoldsTheAgencyOnTheLeftAndTheNationOnTheRight() {
        var head = docx.getTables().getFirst();
        assertThat(texts(head.getRow(0).getCell(0))).containsExactly("UBND TỈNH BÌNH SƠN", "BAN CHỈ ĐẠO 138", "");
        assertThat(texts(head.getRow(0).getCell(1)))
                .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
        assertThat(texts(head.getRow(1).getCell(0))).containsExactly("Số: 05/BC-BCĐ");
        assertThat(texts(head.getRow(1).getCell(1))).containsExactly("Bình Sơn, ngày 05 tháng 01 năm 2026");
    }

    @Test
    void theLineUnderTheMottoIsAsLongAsItsText() {
        var motto = docx.getTables().getFirst().getRow(0).getCell(1);
        assertThat(lineIn(motto, OfficialLayout.NATIONAL_WIDTH)).isCloseTo(12242 * 14 * 20 / 1000, Offset.offset(60));
    }

    @Test
    void theLinesUnderAgencyAndSubjectAreAThirdToAHalfOfTheText() {
        var agency = docx.getTables().getFirst().getRow(0).getCell(0);
        assertThat(lineIn(agency, OfficialLayout.AGENCY_WIDTH) / (double) TextWidth.bold("BAN CHỈ ĐẠO 138", 13))
                .isBetween(1 / 3.0, 0.5);
        var subject = styled("Subtitle");
        var line = docx.getParagraphs().get(docx.getParagraphs().indexOf(subject) + 1);
        var last = subject.getText().lines().toList().getLast();
        assertThat(length(line, OfficialLayout.TEXT_WIDTH) / (double) TextWidth.bold(last, 14))
                .isBetween(1 / 3.0, 0.5);
    }

    @Test
    void eachGroundEndsWithASemicolonAndTheLastWithAFullStop() {
        var grounds = docx.getParagraphs().stream()
                .filter(paragraph -> "CanCu".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
        assertThat(grounds).hasSize(2);
        assertThat(grounds.getFirst()).endsWith(";");
        assertThat(grounds.getLast()).endsWith(".").doesNotEndWith("..");
    }

    private static XWPFParagraph styled(String style) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static int lineIn(XWPFTableCell cell, int width) {
        return length(cell.getParagraphs().getLast(), width);
    }

    private static int length(XWPFParagraph line, int width) {
        assertThat(line.getBorderBottom().name()).isEqualTo("SINGLE");
        return width - line.getIndentationLeft() - line.getIndentationRight();
    }

    /** The sections in their order: the report itself, then one for each annex. */
    static List<CTSectPr> sections(XWPFDocument docx) {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : docx.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(docx.getDocument().getBody().getSectPr());
        return sections;
    }

    private static List<CTSectPr> sections() {
        return sections(docx);
    }

    private static BigInteger twips(int twips) {
        return BigInteger.valueOf(twips);
    }
}
