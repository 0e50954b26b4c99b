package vn.binhyen.report;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes one table: a head of one or two lines that is repeated on each page, rows that are not torn apart. */
final class DocxTable {

    /** Rows of a table in the text that is not broken over two pages. */
    private static final int SMALL = 12;

    private final Block.Table block;
    private final int[] widths;
    private final XWPFTable table;

    private DocxTable(Block.Table block, int[] widths, XWPFTable table) {
        this.block = block;
        this.widths = widths;
        this.table = table;
    }

    static void write(XWPFDocument docx, Block.Table block, int width) {
        var all = block.columns().stream().mapToInt(Block.Column::width).sum();
        var widths = block.columns().stream()
                .mapToInt(column -> column.width() * width / all)
                .toArray();
        var rows = block.rows().size() + (block.grouped() ? 2 : 1);
        new DocxTable(block, widths, Docx.table(docx, rows, "TableGrid", widths)).write();
    }

    private void write() {
        var heads = block.grouped() ? 2 : 1;
        IntStream.range(0, heads).forEach(index -> table.getRow(index).setRepeatHeader(true));
        if (block.grouped()) {
            groupedHead();
        } else {
            IntStream.range(0, block.columns().size())
                    .forEach(column ->
                            title(cell(0, column), block.columns().get(column).title()));
        }
        for (int index = 0; index < block.rows().size(); index++) {
            row(table.getRow(index + heads), block.rows().get(index), index);
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        if (!block.caption().isEmpty() && table.getNumberOfRows() <= SMALL) {
            keepTogether();
        }
    }

    /** A small table stands on one page, with its caption. */
    private void keepTogether() {
        table.getRows().stream()
                .limit(table.getNumberOfRows() - 1L)
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private void groupedHead() {
        for (var group : block.groups()) {
            for (int column = group.from(); column < group.to(); column++) {
                var merge = group.title() == null;
                title(cell(0, column), merge ? block.columns().get(column).title() : "");
                title(cell(1, column), merge ? "" : block.columns().get(column).title());
                if (merge) {
                    properties(cell(0, column)).addNewVMerge().setVal(STMerge.RESTART);
                    properties(cell(1, column)).addNewVMerge().setVal(STMerge.CONTINUE);
                }
            }
        }
        for (var group : block.groups().reversed()) {
            if (group.title() != null) {
                span(table.getRow(0), group);
            }
        }
    }

    private void span(XWPFTableRow row, Block.Group group) {
        var first = row.getCell(group.from());
        first.getParagraphs().getFirst().createRun().setText(group.title());
        properties(first).addNewGridSpan().setVal(BigInteger.valueOf(group.span()));
        first.setWidth(Integer.toString(IntStream.range(group.from(), group.to())
                .map(column -> widths[column])
                .sum()));
        for (int column = group.to() - 1; column > group.from(); column--) {
            row.removeCell(column);
        }
    }

    private static void title(XWPFTableCell cell, String text) {
        Docx.paragraph(cell, OfficialStyle.TABLE_HEAD, text);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    private void row(XWPFTableRow row, Block.Row line, int index) {
        for (int column = 0; column < block.columns().size(); column++) {
            var cell = row.getCell(column);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var style = style(block.columns().get(column).kind());
            var paragraph = Docx.paragraph(cell, style, "");
            if (column == 0 && line.anchor() != null) {
                Docx.bookmark(paragraph, line.anchor(), index);
            }
            Docx.spans(paragraph, List.of(line.cells().get(column)));
            if (line.total()) {
                bold(paragraph);
            }
        }
    }

    private static OfficialStyle style(Block.Kind kind) {
        return switch (kind) {
            case TEXT -> OfficialStyle.TABLE_TEXT;
            case NUMBER -> OfficialStyle.TABLE_NUMBER;
            case ORDINAL -> OfficialStyle.TABLE_ORDINAL;
        };
    }

    private static void bold(XWPFParagraph paragraph) {
        for (var run : paragraph.getCTP().getRList()) {
            run.addNewRPr().addNewB();
        }
        for (var link : paragraph.getCTP().getHyperlinkList()) {
            link.getRList().forEach(run -> run.addNewRPr().addNewB());
        }
    }

    private XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        var tc = cell.getCTTc();
        return tc.isSetTcPr() ? tc.getTcPr() : tc.addNewTcPr();
    }
}
