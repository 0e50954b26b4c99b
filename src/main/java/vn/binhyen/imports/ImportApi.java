package vn.binhyen.imports;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.ImportResult;

/** Files from programs: stored all or not at all, and a file with errors leaves its key free for the mended one. */
@RestController
class ImportApi {

    private final Imports imports;
    private final ImportKinds kinds;
    private final ImportUploads uploads;
    private final Commands commands;
    private final ObjectMapper json;
    private final MessageSource messages;

    ImportApi(
            Imports imports,
            ImportKinds kinds,
            ImportUploads uploads,
            Commands commands,
            ObjectMapper json,
            MessageSource messages) {
        this.imports = imports;
        this.kinds = kinds;
        this.uploads = uploads;
        this.commands = commands;
        this.json = json;
        this.messages = messages;
    }

    /** Takes the transaction of a refused import back, the idempotency key with it. */
    private static final class Refused extends RuntimeException {

        private final transient ImportResult result;

        Refused(ImportResult result) {
            super("refused");
            this.result = result;
        }
    }

    @PostMapping("/api/v1/imports/{kind}")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR})
    ResponseEntity<Object> receive(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> said,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var form = kinds.get(kind, officer).form();
        var result = uploads.with(file, form, said, sent -> {
            try {
                var answer = commands.once(key, () -> {
                    var done = imports.importFile(kind, sent, officer);
                    if (!done.errors().isEmpty()) {
                        throw new Refused(done);
                    }
                    return json.writeValueAsString(done);
                });
                return json.readValue(answer, ImportResult.class);
            } catch (Refused refused) {
                return refused.result;
            }
        });
        return result.errors().isEmpty() ? done(result) : refused(result);
    }

    private static ResponseEntity<Object> done(ImportResult result) {
        return ResponseEntity.ok(Map.of(
                "rows", result.rows(),
                "created", result.created(),
                "updated", result.updated(),
                "unchanged", result.unchanged()));
    }

    private ResponseEntity<Object> refused(ImportResult result) {
        var locale = LocaleContextHolder.getLocale();
        var count = new Object[] {result.errors().size()};
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, messages.getMessage("problem.import-refused", count, locale));
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
}
