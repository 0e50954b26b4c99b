package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Pages;

/** Reading decisions. */
@Controller
@RequestMapping("/decisions")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
class DecisionController {

    private static final int PAGES = 1_000_000;

    private final Decisions decisions;
    private final DecisionTelling telling;
    private final DecisionDocx docx;
    private final Corrections corrections;
    private final CorrectionDocx correcting;

    DecisionController(
            Decisions decisions,
            DecisionTelling telling,
            DecisionDocx docx,
            Corrections corrections,
            CorrectionDocx correcting) {
        this.decisions = decisions;
        this.telling = telling;
        this.docx = docx;
        this.corrections = corrections;
        this.correcting = correcting;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        return Pages.show("recognition/list", telling.list(year, Math.clamp(page, 1, PAGES), officer));
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var decision = decisions.get(id, officer);
        return Pages.show(
                "recognition/show", telling.page(decision, Math.clamp(page, 1, PAGES), officer, "", FormErrors.NONE));
    }

    /** The decision as the office signs it. */
    @GetMapping("/{id}/document.docx")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ResponseEntity<byte[]> document(@PathVariable UUID id, @AuthenticationPrincipal Officer officer)
            throws IOException {
        var correction = corrections.find(id);
        return Pages.attachment(
                "quyet-dinh.docx",
                DecisionDocx.TYPE,
                correction.isPresent() ? correcting.write(correction.get(), officer) : docx.write(id, officer));
    }
}
