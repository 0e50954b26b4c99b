package vn.binhyen.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.binhyen.platform.VietnameseFormat;

/** Writes an official document as a Word file that an office can sign, and edit, without retouching its layout. */
final class DocxWriter {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final OfficialDocument document;
    private final XWPFDocument docx;

    private DocxWriter(OfficialDocument document, XWPFDocument docx) {
        this.document = document;
        this.docx = docx;
    }

    static void write(OfficialDocument document, OutputStream out) throws IOException {
        try (var docx = new XWPFDocument()) {
            new DocxWriter(document, docx).write();
            docx.write(out);
        }
    }

    /** Only the annexes, for a document that was written elsewhere. */
    static void writeAnnexes(OfficialDocument document, OutputStream out) throws IOException {
        try (var docx = new XWPFDocument()) {
            var writer = new DocxWriter(document, docx);
            writer.prepare();
            writer.annexes();
            docx.write(out);
        }
    }

    private void write() throws IOException {
        prepare();
        new DocxFrame(document, docx).opening();
        new DocxBody(docx, OfficialLayout.TEXT_WIDTH).write(document.body());
        new DocxFrame(document, docx).closing();
        annexes();
    }

    private void prepare() throws IOException {
        DocxStyles.apply(docx);
        properties();
        pageNumbers();
    }

    private void properties() throws IOException {
        var core = docx.getProperties().getCoreProperties();
        core.setTitle(document.type() + ": " + document.subject());
        core.setCreator(document.letterhead().agency());
        core.setCreated(Optional.of(Date.from(document.createdAt())));
        core.setModified(Optional.of(Date.from(document.createdAt())));
        core.getUnderlyingProperties().setLanguageProperty(VietnameseFormat.VIETNAMESE.toLanguageTag());
        docx.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Bình Yên");
    }

    private void pageNumbers() {
        docx.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(OfficialStyle.PAGE_NUMBER.id);
        var header = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(OfficialStyle.PAGE_NUMBER.id);
        Docx.field(header, "PAGE", "2");
    }

    /** Each annex is a section of its own, with page numbers of its own; the last one ends the document. */
    private void annexes() throws IOException {
        var last = docx.getDocument().getBody().getSectPr();
        Docx.section(last, false);
        for (int index = 0; index < document.annexes().size(); index++) {
            var annex = document.annexes().get(index);
            if (!docx.getBodyElements().isEmpty()) {
                endSection((CTSectPr) last.copy());
            }
            Docx.section(last, annex.landscape());
            heading(annex, index);
            var width = annex.landscape() ? OfficialLayout.LANDSCAPE_TEXT_WIDTH : OfficialLayout.TEXT_WIDTH;
            new DocxBody(docx, width).write(annex.body());
        }
    }

    private void endSection(CTSectPr section) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(OfficialStyle.RULE.id);
        paragraph.getCTP().getPPr().setSectPr(section);
    }

    private void heading(OfficialDocument.Annex annex, int index) {
        var width = annex.landscape() ? OfficialLayout.LANDSCAPE_TEXT_WIDTH : OfficialLayout.TEXT_WIDTH;
        var only = document.annexes().size() == 1;
        Docx.paragraph(docx, OfficialStyle.ANNEX, only ? "Phụ lục" : "Phụ lục " + ROMAN.get(index));
        var title = annex.title().toUpperCase(VietnameseFormat.VIETNAMESE);
        Docx.balanced(docx.createParagraph(), OfficialStyle.ANNEX_TITLE, title, width);
        Docx.balanced(docx.createParagraph(), OfficialStyle.ANNEX_NOTE, note(), width);
        Docx.rule(docx.createParagraph(), width / 5, width);
        Docx.paragraph(docx, OfficialStyle.RULE, "");
    }

    /** Which document the annex belongs to. */
    private String note() {
        var head = document.letterhead();
        var kind = document.type().charAt(0) + document.type().substring(1).toLowerCase(VietnameseFormat.VIETNAMESE);
        var reference = head.reference().replace("Số: ", "số ");
        var day = head.placeAndDay().substring(head.place().length() + 2);
        return "(Kèm theo %s %s %s của %s)".formatted(kind, reference, day, head.agency());
    }
}
