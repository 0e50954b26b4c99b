package vn.binhyen.closing;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The closings of the own part of the tree; closing a period after its checklist, and reopening it. */
@Controller
@RequestMapping("/closings")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
class ClosingController {

    private final Periods periods;
    private final ClosingReader reader;
    private final ClosingTelling telling;
    private final Commands commands;

    ClosingController(Periods periods, ClosingReader reader, ClosingTelling telling, Commands commands) {
        this.periods = periods;
        this.reader = reader;
        this.telling = telling;
        this.commands = commands;
    }

    @GetMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView list(
            @RequestParam(required = false) @Nullable PeriodCalendar calendar,
            @RequestParam(defaultValue = "") String year,
            @AuthenticationPrincipal Officer officer) {
        return Pages.show("closing/list", telling.list(calendar, year, officer));
    }

    /** Asks what is to be closed; once that is known, shows what is missing. */
    @GetMapping("/new")
    ModelAndView fresh(@ModelAttribute ClosingForm form, @AuthenticationPrincipal Officer officer) {
        if (form.isBlank()) {
            return Pages.show("closing/form", telling.form(form, null, officer, FormErrors.NONE));
        }
        var fields = reader.fields();
        var wanted = reader.read(form, fields, officer);
        return Pages.show("closing/form", telling.form(form, wanted.orElse(null), officer, telling.errors(fields)));
    }

    @PostMapping
    ModelAndView close(@ModelAttribute ClosingForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var fields = reader.fields();
        var wanted = reader.read(form, fields, officer);
        if (wanted.isEmpty()) {
            return Pages.again("closing/form", telling.form(form, null, officer, telling.errors(fields)));
        }
        try {
            return Pages.redirect(
                    commands.once(key, () -> "/closings/" + periods.close(wanted.get(), form.isAnyway(), officer)));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "closing/form",
                    violation,
                    () -> telling.form(form, wanted.get(), officer, telling.errors(violation)));
        }
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        return Pages.show("closing/show", telling.page(periods.get(id, officer), page, "", officer, FormErrors.NONE));
    }

    @PostMapping("/{id}/reopening")
    @RolesAllowed({Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    ModelAndView reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                periods.reopen(id, reason, officer);
                return "/closings/" + id;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "closing/show",
                    violation,
                    () -> telling.page(periods.get(id, officer), 1, reason, officer, telling.errors(violation)));
        }
    }
}
