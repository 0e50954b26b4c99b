package vn.binhyen.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.SheetMarker;
import vn.binhyen.platform.SheetMarks;

/** Gives sent files back with their errors, without ever holding one in memory. */
@Component
class MarkedFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;

    MarkedFiles(Imports imports) {
        this.imports = imports;
    }

    void writeMarked(ImportRun run, SheetMarks marks, HttpServletResponse response) throws IOException {
        var sent = Files.createTempFile("binhyen-import", ".part");
        var marked = Files.createTempFile("binhyen-import", ".part");
        try {
            imports.file(run, sent);
            try (var out = Files.newOutputStream(marked)) {
                SheetMarker.mark(sent, marks, out);
            }
            var disposition =
                    ContentDisposition.attachment().filename("loi-" + run.file().name(), StandardCharsets.UTF_8);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString());
            response.setContentType(SheetMarker.isWorkbook(sent) ? XLSX : "text/csv;charset=UTF-8");
            response.setContentLengthLong(Files.size(marked));
            Files.copy(marked, response.getOutputStream());
        } finally {
            Files.delete(sent);
            Files.delete(marked);
        }
    }
}
