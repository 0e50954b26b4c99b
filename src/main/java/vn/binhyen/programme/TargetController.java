package vn.binhyen.programme;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.NavItem;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** Targets: the list with its lights, one of them, setting and withdrawing. */
@Controller
@RequestMapping("/targets")
class TargetController {

    private static final String FORM = "programme/form";

    private final Targets targets;
    private final TargetReader reader;
    private final TargetTelling telling;
    private final Commands commands;

    TargetController(Targets targets, TargetReader reader, TargetTelling telling, Commands commands) {
        this.targets = targets;
        this.reader = reader;
        this.telling = telling;
        this.commands = commands;
    }

    /** The line of the side navigation that leads here. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem targetNavigation() {
            return new NavItem(
                    NavItem.Group.FIGURES,
                    620,
                    "programme.title",
                    "/targets",
                    Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
        }
    }

    @GetMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView list(@AuthenticationPrincipal Officer officer) {
        return Pages.show("programme/list", telling.list(officer));
    }

    @GetMapping("/new")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    ModelAndView fresh(@AuthenticationPrincipal Officer officer) {
        return Pages.show(FORM, telling.form(TargetForm.EMPTY, officer, FormErrors.NONE));
    }

    @PostMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    ModelAndView set(@ModelAttribute TargetForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var reading = reader.read(form, officer);
        if (reading.target().isEmpty()) {
            return Pages.again(FORM, telling.form(form, officer, reader.errors(reading.fields())));
        }
        try {
            return Pages.redirect(commands.once(
                    key, () -> "/targets/" + targets.set(reading.target().get(), officer)));
        } catch (RuleViolation violation) {
            return Pages.refused(FORM, violation, () -> telling.form(form, officer, reader.errors(violation)));
        }
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("programme/show", telling.page(targets.get(id, officer), "", officer, FormErrors.NONE));
    }

    @PostMapping("/{id}/withdrawal")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                targets.withdraw(id, reason, officer);
                return "/targets/" + id;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "programme/show",
                    violation,
                    () -> telling.page(targets.get(id, officer), reason, officer, reader.errors(violation)));
        }
    }
}
