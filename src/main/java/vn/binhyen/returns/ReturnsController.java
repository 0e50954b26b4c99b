package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The list of returns that are owed and that wait, and the decision on many of them at once. */
@Controller
@RequestMapping("/returns")
class ReturnsController {

    private final Returns returns;
    private final ReturnLists lists;
    private final ReturnReader reader;
    private final Commands commands;

    ReturnsController(Returns returns, ReturnLists lists, ReturnReader reader, Commands commands) {
        this.returns = returns;
        this.lists = lists;
        this.reader = reader;
        this.commands = commands;
    }

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView list(@AuthenticationPrincipal Officer officer) {
        return Pages.show("returns/list", lists.page(FormErrors.NONE, officer));
    }

    /** Duyệt nhiều báo cáo. */
    @PostMapping("/approval")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView approve(
            @RequestParam(defaultValue = "") List<UUID> id,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            if (id.isEmpty()) {
                throw RuleViolation.invalid("return-none-chosen").at("waiting");
            }
            return Pages.redirect(commands.once(key, () -> {
                returns.approve(id, officer);
                return "/returns";
            }));
        } catch (RuleViolation violation) {
            return Pages.refused("returns/list", violation, () -> lists.page(reader.errors(violation), officer));
        }
    }
}
