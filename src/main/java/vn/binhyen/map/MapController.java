package vn.binhyen.map;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The map of the provinces, or of the communes of one. */
@Controller
@RolesAllowed({Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class MapController {

    private final MapPages pages;
    private final MessageSource messages;

    MapController(MapPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/map")
    ModelAndView map(MapRequest asked, @AuthenticationPrincipal Officer officer, Locale locale) {
        try {
            return Pages.show("map/map", pages.page(asked, officer, locale));
        } catch (RuleViolation violation) {
            if (violation.field() == null) {
                throw violation;
            }
            var errors = FormErrors.of(violation, messages);
            return Pages.again("map/map", pages.again(asked, errors, officer, locale));
        }
    }
}
