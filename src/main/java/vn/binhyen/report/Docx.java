package vn.binhyen.report;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The few strokes every part of a Word file is drawn with. */
final class Docx {

    private Docx() {}

    static XWPFParagraph paragraph(XWPFDocument docx, OfficialStyle style, String text) {
        return styled(docx.createParagraph(), style, text);
    }

    /** The next paragraph of a cell; a new cell has an empty one already. */
    static XWPFParagraph paragraph(XWPFTableCell cell, OfficialStyle style, String text) {
        var first = cell.getParagraphs().size() == 1
                && cell.getParagraphs().getFirst().getStyle() == null;
        return styled(first ? cell.getParagraphs().getFirst() : cell.addParagraph(), style, text);
    }

    static XWPFParagraph styled(XWPFParagraph paragraph, OfficialStyle style, String text) {
        paragraph.setStyle(style.id);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    /** Centred text that does not fit on one line: two of about the same length, not a full one and a last word. */
    static List<String> balanced(XWPFParagraph paragraph, OfficialStyle style, String text, int width) {
        var lines = TextWidth.lines(text, style.points, width);
        styled(paragraph, style, lines.getFirst());
        for (var line : lines.subList(1, lines.size())) {
            paragraph.createRun().addBreak();
            paragraph.createRun().setText(line);
        }
        return lines;
    }

    /** Words and figures; a figure leads to its line in the annex of definitions. */
    static void spans(XWPFParagraph paragraph, List<Span> spans) {
        for (var span : spans) {
            if (span.figure() == null) {
                paragraph.createRun().setText(span.text());
            } else {
                var link = paragraph.getCTP().addNewHyperlink();
                link.setAnchor(anchor(span.figure()));
                link.addNewR().addNewT().setStringValue(span.text());
            }
        }
    }

    static void bookmark(XWPFParagraph paragraph, String figure, int id) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(anchor(figure));
        start.setId(BigInteger.valueOf(id));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }

    /** Word allows letters, digits and underscores, 40 at most. */
    private static String anchor(String figure) {
        var name = "chi_tieu_" + figure.replaceAll("[^A-Za-z0-9]", "_");
        return name.substring(0, Math.min(40, name.length()));
    }

    /** A field that Word keeps up to date, with the value it shows until then. */
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue(shown);
    }

    /** A solid line of this length in the middle of a column of that width. */
    static void rule(XWPFParagraph paragraph, int length, int width) {
        paragraph.setStyle(OfficialStyle.RULE.id);
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var line = properties.addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.ZERO);
        line.setColor("auto");
        var spacing = properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(60));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        var indent = properties.addNewInd();
        var side = BigInteger.valueOf(Math.max(0, (width - length) / 2));
        indent.setLeft(side);
        indent.setRight(side);
    }

    /** A table of fixed columns; {@code style} draws the lines, {@code TableNormal} draws none. */
    static XWPFTable table(XWPFDocument docx, int rows, String style, int... widths) {
        var table = docx.createTable(rows, widths.length);
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var total = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        total.setType(STTblWidth.DXA);
        total.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Integer.toString(widths[column]));
            }
        }
        return table;
    }

    /** Page format and margins of a section; its pages are counted from 1 and the first shows no number. */
    static void section(CTSectPr section, boolean landscape) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? OfficialLayout.PAGE_HEIGHT : OfficialLayout.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(landscape ? OfficialLayout.PAGE_WIDTH : OfficialLayout.PAGE_HEIGHT));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(landscape ? OfficialLayout.LEFT : OfficialLayout.TOP));
        margins.setBottom(BigInteger.valueOf(landscape ? OfficialLayout.RIGHT : OfficialLayout.BOTTOM));
        margins.setLeft(BigInteger.valueOf(landscape ? OfficialLayout.BOTTOM : OfficialLayout.LEFT));
        margins.setRight(BigInteger.valueOf(landscape ? OfficialLayout.TOP : OfficialLayout.RIGHT));
        margins.setHeader(BigInteger.valueOf(OfficialLayout.HEADER));
        margins.setFooter(BigInteger.valueOf(OfficialLayout.HEADER));
        margins.setGutter(BigInteger.ZERO);
        var numbers = section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
        numbers.setStart(BigInteger.ONE);
    }
}
