package vn.binhyen.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Pages;

/** The page that everybody sees first, and the overview for those who steer. */
@Controller
class HomeController {

    private final HomePages pages;
    private final OverviewPages overviews;

    HomeController(HomePages pages, OverviewPages overviews) {
        this.pages = pages;
        this.overviews = overviews;
    }

    @GetMapping("/")
    @RolesAllowed({
        Roles.UNIT,
        Roles.COMMUNE_OFFICER,
        Roles.PROVINCE_OFFICE,
        Roles.LEADER,
        Roles.MINISTRY,
        Roles.OPERATOR
    })
    ModelAndView home(@AuthenticationPrincipal Officer officer, Locale locale) {
        return Pages.show("dashboard/home", pages.page(officer, locale));
    }

    @GetMapping("/overview")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView overview(@AuthenticationPrincipal Officer officer, Locale locale) {
        return Pages.show("dashboard/overview", overviews.page(officer, locale));
    }
}
