package vn.binhyen.report;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.binhyen.platform.VietnameseFormat;

/** What stands around the text of an official document: the heading with its grounds, the signature and the recipients. */
final class DocxFrame {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final OfficialDocument document;
    private final XWPFDocument docx;

    DocxFrame(OfficialDocument document, XWPFDocument docx) {
        this.document = document;
        this.docx = docx;
    }

    void opening() {
        var table = Docx.table(docx, 2, "TableNormal", OfficialLayout.AGENCY_WIDTH, OfficialLayout.NATIONAL_WIDTH);
        agency(table.getRow(0).getCell(0));
        nation(table.getRow(0).getCell(1));
        var head = document.letterhead();
        Docx.paragraph(table.getRow(1).getCell(0), OfficialStyle.REFERENCE, head.reference());
        Docx.paragraph(table.getRow(1).getCell(1), OfficialStyle.PLACE_AND_DAY, head.placeAndDay());
        Docx.paragraph(docx, OfficialStyle.TYPE, upper(document.type()));
        subject();
        grounds();
    }

    private void agency(XWPFTableCell cell) {
        var head = document.letterhead();
        if (head.superior() != null) {
            Docx.paragraph(cell, OfficialStyle.SUPERIOR, upper(head.superior()));
        }
        var agency = upper(head.agency());
        Docx.paragraph(cell, OfficialStyle.AGENCY, agency);
        var width = OfficialLayout.AGENCY_WIDTH;
        var length = Math.min(width, TextWidth.bold(agency, OfficialStyle.AGENCY.points)) * OfficialLayout.RULE_PART;
        Docx.rule(cell.addParagraph(), (int) length, width);
    }

    private static void nation(XWPFTableCell cell) {
        Docx.paragraph(cell, OfficialStyle.NATION, NATION);
        Docx.paragraph(cell, OfficialStyle.MOTTO, MOTTO);
        Docx.rule(
                cell.addParagraph(), TextWidth.bold(MOTTO, OfficialStyle.MOTTO.points), OfficialLayout.NATIONAL_WIDTH);
    }

    /** Trích yếu, with the line under it. */
    private void subject() {
        var points = OfficialStyle.SUBJECT.points;
        var lines = Docx.balanced(
                docx.createParagraph(), OfficialStyle.SUBJECT, document.subject(), OfficialLayout.TEXT_WIDTH);
        var length = TextWidth.bold(lines.getLast(), points) * OfficialLayout.RULE_PART;
        Docx.rule(docx.createParagraph(), (int) length, OfficialLayout.TEXT_WIDTH);
        Docx.paragraph(docx, OfficialStyle.RULE, "");
    }

    /** Hết mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm. */
    private void grounds() {
        var grounds = document.grounds();
        for (int index = 0; index < grounds.size(); index++) {
            var end = index == grounds.size() - 1 ? "." : ";";
            Docx.paragraph(docx, OfficialStyle.GROUND, grounds.get(index) + end);
        }
    }

    void closing() {
        if (!docx.getParagraphs().isEmpty()) {
            docx.getParagraphs().getLast().setKeepNext(true); // a signature never stands alone on a page
        }
        var left = OfficialLayout.RECIPIENTS_WIDTH;
        var table = Docx.table(docx, 1, "TableNormal", left, OfficialLayout.TEXT_WIDTH - left);
        table.getRow(0).setCantSplitRow(true);
        recipients(table.getRow(0).getCell(0), document.recipients());
        var cell = table.getRow(0).getCell(1);
        for (var function : document.signature().functions()) {
            var first = cell.getParagraphs().getLast().getStyle() == null;
            var paragraph = Docx.paragraph(cell, OfficialStyle.FUNCTION, upper(function));
            paragraph.setSpacingBefore(first ? OfficialStyle.RECIPIENTS_LABEL.before : 0);
        }
        Docx.paragraph(cell, OfficialStyle.SIGNER, document.signature().name());
    }

    /** Mỗi nơi nhận một dòng có gạch đầu dòng, cuối dòng chấm phẩy; dòng «Lưu» cuối cùng kết thúc bằng dấu chấm. */
    private static void recipients(XWPFTableCell cell, List<String> recipients) {
        Docx.paragraph(cell, OfficialStyle.RECIPIENTS_LABEL, "Nơi nhận:");
        for (int index = 0; index < recipients.size(); index++) {
            var end = index == recipients.size() - 1 ? "." : ";";
            Docx.paragraph(cell, OfficialStyle.RECIPIENT, "- " + recipients.get(index) + end);
        }
    }

    private static String upper(String text) {
        return text.toUpperCase(VietnameseFormat.VIETNAMESE);
    }
}
