package vn.binhyen.platform;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the living style page: every shared part of a page, with sample content, as it really looks. */
@Controller
class UiController {

    @PermitAll
    @GetMapping("/ui")
    ModelAndView show() {
        return Pages.show("platform/ui", UiPage.SAMPLE);
    }
}
