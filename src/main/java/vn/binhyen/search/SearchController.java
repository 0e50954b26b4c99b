package vn.binhyen.search;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Pages;

/** The search as a page, and its first hits as the panel that opens with Ctrl+K. */
@Controller
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class SearchController {

    private static final int ON_PAGE = 20;
    private static final int IN_PANEL = 5;

    private final Searches searches;

    SearchController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/search")
    ModelAndView show(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Officer officer) {
        return Pages.show("search/show", SearchPage.of(q, searches.find(q, officer, ON_PAGE)));
    }

    @GetMapping("/search/hits")
    ModelAndView hits(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Officer officer) {
        return Pages.show("search/hits", SearchPage.of(q, searches.find(q, officer, IN_PANEL)));
    }
}
