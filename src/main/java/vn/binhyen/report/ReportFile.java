package vn.binhyen.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The files a report can be taken away as. */
enum ReportFile {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    ReportFile(String type) {
        this.type = type;
    }

    /** The file as a download; it is made whole first, so that an error is not a broken file. */
    ResponseEntity<byte[]> answer(YearlyReport report, Reports reports) throws IOException {
        var bytes = new ByteArrayOutputStream();
        switch (this) {
            case DOCX -> reports.writeDocx(report, bytes);
            case XLSX -> reports.writeXlsx(report, bytes);
        }
        var name = report.fileName() + "." + name().toLowerCase(Locale.ROOT);
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes.toByteArray());
    }
}
