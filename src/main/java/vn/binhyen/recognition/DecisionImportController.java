package vn.binhyen.recognition;

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

/** Signed decisions with their units, from a CSV or XLSX file. */
@Controller
@RequestMapping("/imports/decisions")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class DecisionImportController {

    private final Uploads uploads;
    private final Decisions decisions;

    DecisionImportController(Uploads uploads, Decisions decisions) {
        this.uploads = uploads;
        this.decisions = decisions;
    }

    @GetMapping
    ModelAndView form() {
        return uploads.form(DecisionSheet.FORM);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return uploads.template(DecisionSheet.FORM);
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return uploads.receive(DecisionSheet.FORM, file, key, path -> decisions.importFile(path, officer));
    }
}
