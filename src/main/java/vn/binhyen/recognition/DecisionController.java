package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    DecisionController(Decisions decisions, DecisionTelling telling) {
        this.decisions = decisions;
        this.telling = telling;
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
}
