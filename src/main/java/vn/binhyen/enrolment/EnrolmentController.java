package vn.binhyen.enrolment;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** One enrolment, and what its unit does with it as a whole. */
@Controller
@RequestMapping("/enrolments/{id}")
class EnrolmentController {

    private final Enrolments enrolments;
    private final EnrolmentTelling telling;
    private final Commands commands;
    private final MessageSource messages;

    EnrolmentController(Enrolments enrolments, EnrolmentTelling telling, Commands commands, MessageSource messages) {
        this.enrolments = enrolments;
        this.telling = telling;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show(
                "enrolment/show", telling.page(enrolments.get(id, officer), officer, Map.of(), FormErrors.NONE));
    }

    @PostMapping("/copy")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER})
    ModelAndView copy(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, key, officer, Map.of(), () -> enrolments.copy(id, version, officer));
    }

    @PostMapping("/submission")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER})
    ModelAndView submit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, key, officer, Map.of(), () -> enrolments.submit(id, version, officer));
    }

    @PostMapping("/withdrawal")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER})
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, key, officer, Map.of("reason", reason), () -> enrolments.withdraw(id, reason, version, officer));
    }

    @PostMapping("/appeal")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER})
    ModelAndView appeal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, key, officer, Map.of("reason", reason), () -> enrolments.appeal(id, reason, version, officer));
    }

    private ModelAndView run(
            UUID id, IdempotencyKey key, Officer officer, Map<String, String> typed, Runnable command) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                command.run();
                return "/enrolments/" + id;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "enrolment/show",
                    violation,
                    () -> telling.page(
                            enrolments.get(id, officer), officer, typed, FormErrors.of(violation, messages)));
        }
    }
}
