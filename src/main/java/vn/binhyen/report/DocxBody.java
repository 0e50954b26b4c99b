package vn.binhyen.report;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.binhyen.platform.VietnameseFormat;

/** Writes the text of a document or of an annex: headings, paragraphs, tables and charts. */
final class DocxBody {

    private final XWPFDocument docx;
    private final int width;

    DocxBody(XWPFDocument docx, int width) {
        this.docx = docx;
        this.width = width;
    }

    void write(List<Block> blocks) throws IOException {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Table table -> {
                    caption("Bảng", table.caption());
                    DocxTable.write(docx, table, width);
                    docx.createParagraph().setStyle(OfficialStyle.RULE.id);
                }
                case Block.Chart chart -> {
                    DocxChart.write(docx, chart, width);
                    caption("Biểu đồ", chart.caption());
                }
            }
        }
    }

    private void heading(Block.Heading heading) {
        if (heading.level() == 1) {
            Docx.paragraph(docx, OfficialStyle.HEADING_1, heading.text().toUpperCase(VietnameseFormat.VIETNAMESE));
        } else {
            Docx.paragraph(docx, OfficialStyle.HEADING_2, heading.text());
        }
    }

    private void paragraph(Block.Paragraph block) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(OfficialStyle.BODY.id);
        Docx.spans(paragraph, block.spans());
    }

    /** Word counts tables and charts; an empty caption means that the heading of the annex says it. */
    private void caption(String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        var paragraph = Docx.paragraph(docx, OfficialStyle.CAPTION, label + " ");
        Docx.field(paragraph, "SEQ " + label.replace(' ', '_') + " \\* ARABIC", number(label));
        var rest = paragraph.getCTP().addNewR().addNewT();
        rest.setStringValue(". " + text);
    }

    private String number(String label) {
        var before = docx.getParagraphs().stream()
                .filter(paragraph -> OfficialStyle.CAPTION.id.equals(paragraph.getStyle()))
                .filter(paragraph -> paragraph.getText().startsWith(label + " "))
                .count();
        return Long.toString(before);
    }
}
