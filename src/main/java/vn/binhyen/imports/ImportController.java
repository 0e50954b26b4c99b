package vn.binhyen.imports;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The import centre: which files can be sent, and sending one. Which kind a role may use says the kind. */
@Controller
@RequestMapping("/imports")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR})
class ImportController {

    private final Imports imports;
    private final ImportKinds kinds;
    private final ImportJobs jobs;
    private final ImportUploads uploads;
    private final ImportTelling telling;
    private final Commands commands;

    ImportController(
            Imports imports,
            ImportKinds kinds,
            ImportJobs jobs,
            ImportUploads uploads,
            ImportTelling telling,
            Commands commands) {
        this.imports = imports;
        this.kinds = kinds;
        this.jobs = jobs;
        this.uploads = uploads;
        this.telling = telling;
        this.commands = commands;
    }

    @GetMapping
    ModelAndView centre(@AuthenticationPrincipal Officer officer) {
        return Pages.show("imports/centre", telling.centre(kinds.of(officer), imports.latest(officer)));
    }

    @GetMapping("/{kind}")
    ModelAndView form(@PathVariable String kind, @AuthenticationPrincipal Officer officer) {
        return Pages.show(
                "imports/kind", ImportKindPage.of(kinds.get(kind, officer).form(), Map.of(), FormErrors.NONE));
    }

    @GetMapping("/{kind}/template")
    ResponseEntity<byte[]> template(@PathVariable String kind, @AuthenticationPrincipal Officer officer) {
        return uploads.template(kinds.get(kind, officer).form());
    }

    @PostMapping("/{kind}")
    ModelAndView receive(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> said,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var form = kinds.get(kind, officer).form();
        try {
            var id = uploads.with(
                    file,
                    form,
                    said,
                    sent -> commands.once(
                            key, () -> imports.upload(kind, sent, officer).toString()));
            jobs.start(UUID.fromString(id), officer, ImportRunController.PATIENCE);
            return Pages.redirect("/imports/runs/" + id);
        } catch (RuleViolation violation) {
            if (violation.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw violation;
            }
            return Pages.again("imports/kind", ImportKindPage.of(form, said, telling.errors(violation)));
        }
    }
}
