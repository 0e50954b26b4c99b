package vn.binhyen.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for the tests of imports, good ones and hostile ones. */
public final class SheetFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private SheetFiles() {}

    public static Path csv(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("tep.csv"), text);
    }

    public static Path xlsx(Path folder, List<String> head, List<? extends List<?>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.xlsx(out, "tep", head, rows);
        return Files.write(folder.resolve("tep.xlsx"), out.toByteArray());
    }

    /** A workbook whose one sheet is this XML, with more entries beside it: the same bytes each time. */
    public static Path workbook(Path folder, String sheet, Map<String, String> more) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        entries.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""");
        entries.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN));
        entries.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        entries.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>".formatted(MAIN));
        entries.put("xl/worksheets/sheet1.xml", sheet);
        entries.putAll(more);
        var file = folder.resolve("la.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                var part = new ZipEntry(entry.getKey());
                part.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(part);
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    public static String sheet(String rows) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }
}
