package vn.binhyen.outreach;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Uploads;

/** Many sessions at once, from a CSV or XLSX file. */
@Controller
@RequestMapping("/imports/outreach")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class OutreachImportController {

    private final Uploads uploads;
    private final OutreachSessions sessions;

    OutreachImportController(Uploads uploads, OutreachSessions sessions) {
        this.uploads = uploads;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView form() {
        return uploads.form(OutreachSheet.FORM_OF_IMPORT);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return uploads.template(OutreachSheet.FORM_OF_IMPORT);
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return uploads.receive(OutreachSheet.FORM_OF_IMPORT, file, key, path -> sessions.importFile(path, officer));
    }
}
