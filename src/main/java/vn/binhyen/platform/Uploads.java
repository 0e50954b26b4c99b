package vn.binhyen.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;

/**
 * The one way a file gets into an import, for pages and for programs: stored all or not at all, once for each idempotency
 * key, and a file with errors leaves its key free for the mended one.
 */
@Component
public class Uploads {

    private static final String TEMPLATE = "ui/import";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Commands commands;
    private final ObjectMapper json;
    private final MessageSource messages;

    Uploads(Commands commands, ObjectMapper json, MessageSource messages) {
        this.commands = commands;
        this.json = json;
        this.messages = messages;
    }

    /** The page that asks for a file. */
    public ModelAndView form(ImportForm form) {
        return Pages.show(TEMPLATE, ImportPage.of(form, FormErrors.NONE, null, List.of()));
    }

    /** Takes a file from the page and shows what became of it. */
    public ModelAndView receive(
            ImportForm form, @Nullable MultipartFile file, IdempotencyKey key, Function<Path, ImportResult> importer) {
        try {
            var result = take(file, key, importer);
            var page = ImportPage.of(form, FormErrors.NONE, result, problems(result));
            return result.errors().isEmpty() ? Pages.show(TEMPLATE, page) : Pages.again(TEMPLATE, page);
        } catch (RuleViolation violation) {
            if (violation.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw violation;
            }
            var errors = FormErrors.of(violation, messages);
            return Pages.again(TEMPLATE, ImportPage.of(form, errors, null, List.of()));
        }
    }

    /** Takes a file from a program. */
    public ResponseEntity<Object> answer(
            @Nullable MultipartFile file, IdempotencyKey key, Function<Path, ImportResult> importer) {
        var result = take(file, key, importer);
        if (result.errors().isEmpty()) {
            return ResponseEntity.ok(Map.of(
                    "rows", result.rows(),
                    "created", result.created(),
                    "updated", result.updated(),
                    "unchanged", result.unchanged()));
        }
        var locale = LocaleContextHolder.getLocale();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                messages.getMessage(
                        "problem.import-refused", new Object[] {result.errors().size()}, locale));
        problem.setProperty("code", "import-refused");
        problem.setProperty("rows", result.rows());
        problem.setProperty(
                "errors",
                result.errors().stream()
                        .map(error -> Map.of(
                                "row", error.row(),
                                "column", error.column(),
                                "code", error.code(),
                                "message", error.message(messages, locale)))
                        .toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A workbook with the columns of an import and one row as a sample. */
    public ResponseEntity<byte[]> template(ImportForm form) {
        var locale = LocaleContextHolder.getLocale();
        var columns = form.columns().stream().filter(SheetColumn::read).toList();
        var head = columns.stream()
                .map(column -> messages.getMessage(column.labelKey(), null, locale))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(
                    out,
                    form.name(),
                    head,
                    List.of(columns.stream().map(SheetColumn::sample).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attachment(form.name() + ".xlsx", XLSX, out.toByteArray());
    }

    /** A file to save, never to be shown in the browser. */
    public static ResponseEntity<byte[]> attachment(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }

    private ImportResult take(@Nullable MultipartFile file, IdempotencyKey key, Function<Path, ImportResult> importer) {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.invalid("upload-missing").at("file");
        }
        try {
            var path = Files.createTempFile("binhyen-import", ".part");
            try {
                file.transferTo(path);
                return once(key, () -> importer.apply(path));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportResult once(IdempotencyKey key, java.util.function.Supplier<ImportResult> importing) {
        try {
            var answer = commands.once(key, () -> {
                var result = importing.get();
                if (!result.errors().isEmpty()) {
                    throw new Refused(result);
                }
                return json.writeValueAsString(result);
            });
            return json.readValue(answer, ImportResult.class);
        } catch (Refused refused) {
            return refused.result;
        }
    }

    private List<ImportPage.Problem> problems(ImportResult result) {
        var locale = LocaleContextHolder.getLocale();
        return result.errors().stream()
                .limit(ImportPage.LISTED)
                .map(error -> new ImportPage.Problem(error.row(), error.column(), error.message(messages, locale)))
                .toList();
    }

    /** Takes the transaction of a refused import back, the idempotency key with it. */
    private static final class Refused extends RuntimeException {

        private final transient ImportResult result;

        Refused(ImportResult result) {
            super("refused");
            this.result = result;
        }
    }
}
