package vn.binhyen.identity;

import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.Pages;

/** The sign-in page. Signing in and out themselves are Spring Security's. */
@Controller
class LoginController {

    private final Accounts accounts;

    LoginController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PermitAll
    @GetMapping("/login")
    ModelAndView login(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String out) {
        var demo = Actor.SYSTEM.get(accounts::demo).stream()
                .map(officer -> new LoginPage.DemoAccount(
                        officer.username(), officer.name(), officer.title(), officer.roleKey()))
                .toList();
        return Pages.show(
                "identity/login",
                new LoginPage(error != null, wait != null, out != null, demo, Accounts.DEMO_PASSWORD));
    }
}
