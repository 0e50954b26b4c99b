package vn.binhyen.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Puts the styles of {@link OfficialStyle}, the numbering of headings and the settings of the file into a document. */
final class DocxStyles {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private DocxStyles() {}

    static void apply(XWPFDocument docx) {
        var styles = Arrays.stream(OfficialStyle.values()).map(DocxStyles::xml).collect(Collectors.joining());
        try {
            docx.createStyles()
                    .setStyles(StylesDocument.Factory.parse(
                                    "<w:styles " + NAMESPACE + ">" + defaults() + styles + "</w:styles>")
                            .getStyles());
            docx.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering()).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of official documents are not well-formed", e);
        }
        settings(docx);
    }

    private static String defaults() {
        return """
            <w:docDefaults>
              <w:rPrDefault><w:rPr>
                <w:rFonts w:ascii="%1$s" w:hAnsi="%1$s" w:eastAsia="%1$s" w:cs="%1$s"/>
                <w:sz w:val="%2$d"/><w:szCs w:val="%2$d"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>
              </w:rPr></w:rPrDefault>
              <w:pPrDefault/>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>
              <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
                <w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>
              </w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>
              <w:tblPr><w:tblBorders>
                <w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>
                <w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>
              </w:tblBorders><w:tblCellMar>
                <w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>
              </w:tblCellMar></w:tblPr></w:style>
            """.formatted(OfficialLayout.FONT, OfficialStyle.BODY.points * 2);
    }

    /** Mục I., tiểu mục 1.: Word numbers them, so that a section added by hand moves the others on. */
    private static String numbering() {
        return """
            <w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Heading1"/>
                <w:suff w:val="space"/><w:lvlText w:val="%%1."/><w:lvlJc w:val="left"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/>
                <w:suff w:val="space"/><w:lvlText w:val="%%2."/><w:lvlJc w:val="left"/></w:lvl>
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """.formatted(NAMESPACE);
    }

    private static String xml(OfficialStyle style) {
        return """
                <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/>%s<w:qFormat/>
                  <w:pPr>%s%s<w:spacing w:before="%d" w:after="%d" w:line="%d" w:lineRule="auto"/>
                    <w:ind w:firstLine="%d"/><w:jc w:val="%s"/>%s</w:pPr>
                  <w:rPr>%s%s<w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:style>
                """.formatted(
                        style.id,
                        style.title,
                        style.outline() < 0 ? "" : "<w:next w:val=\"BodyText\"/>",
                        style.keepsWithNext() ? "<w:keepNext/>" : "",
                        numbering(style),
                        style.before,
                        style.after,
                        style.indented ? OfficialLayout.LINE : 240,
                        style.indented ? OfficialLayout.INDENT : 0,
                        style.align.name().toLowerCase(Locale.ROOT),
                        style.outline() < 0 ? "" : "<w:outlineLvl w:val=\"" + style.outline() + "\"/>",
                        style.bold() ? "<w:b/><w:bCs/>" : "",
                        style.italic() ? "<w:i/><w:iCs/>" : "",
                        style.points * 2,
                        style.points * 2);
    }

    private static String numbering(OfficialStyle style) {
        return switch (style) {
            case HEADING_1 -> "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
            case HEADING_2 -> "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>";
            default -> "";
        };
    }

    /** Without the mode 15 Word opens the file as one of an old version and locks functions. */
    private static void settings(XWPFDocument docx) {
        var settings = docx.getSettings().getCTSettings();
        try (var cursor = settings.newCursor()) {
            cursor.toEndToken();
            var w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
            cursor.beginElement("compat", w);
            cursor.beginElement("compatSetting", w);
            cursor.insertAttributeWithValue("name", w, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", w, "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue("val", w, "15");
            cursor.toNextToken(); // behind compatSetting
            cursor.toNextToken(); // behind compat
            cursor.beginElement("themeFontLang", w);
            cursor.insertAttributeWithValue("val", w, "vi-VN");
        }
    }
}
