package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.DutyRepository.Duty;

/** The forms there are, and assigning them to the places of a province. */
@Controller
@RequestMapping("/returns/forms")
class ReturnFormsController {

    private static final String TEMPLATE = "returns/forms";

    private final FormCatalog forms;
    private final ReturnRegister register;
    private final ReturnReader reader;
    private final Commands commands;

    ReturnFormsController(FormCatalog forms, ReturnRegister register, ReturnReader reader, Commands commands) {
        this.forms = forms;
        this.register = register;
        this.reader = reader;
        this.commands = commands;
    }

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView list(@AuthenticationPrincipal Officer officer) {
        return Pages.show(TEMPLATE, page(officer, FormErrors.NONE));
    }

    /** Giao biểu, from a period on; an empty period ends it. */
    @PostMapping
    @RolesAllowed(Roles.PROVINCE_OFFICE)
    ModelAndView assign(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String period,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                if (period.isBlank()) {
                    register.release(form, officer);
                } else {
                    register.assign(form, period, officer);
                }
                return "/returns/forms";
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(TEMPLATE, violation, () -> page(officer, reader.errors(violation)));
        }
    }

    private ReturnFormsPage page(Officer officer, FormErrors errors) {
        var duties = register.duties(officer);
        var versions = forms.versions(officer.area()).stream()
                .collect(Collectors.groupingBy(FormVersion::form, Collectors.counting()));
        return new ReturnFormsPage(
                forms.list(officer.area()).stream()
                        .map(form -> line(form, duties.get(form.code()), versions.getOrDefault(form.code(), 0L)))
                        .toList(),
                officer.is(Role.PROVINCE_OFFICE),
                errors);
    }

    private ReturnFormsPage.Line line(Form form, @Nullable Duty duty, long version) {
        var periods = new LinkedHashMap<String, String>();
        register.periods(form, null)
                .reversed()
                .forEach(period -> periods.put(period.code(), ReturnTelling.period(period)));
        return new ReturnFormsPage.Line(
                form.code(),
                form.title().in(LocaleContextHolder.getLocale()),
                form.basis(),
                form.filledBy().stream().sorted().map(FilledBy::key).toList(),
                form.periodicity().key(),
                "figure.calendar." + form.calendar().name().toLowerCase(Locale.ROOT),
                form.dueDays(),
                form.asked().size(),
                form.rules().size(),
                duty == null ? null : VietnameseFormat.date(duty.from()),
                periods,
                periods.isEmpty() ? "" : periods.keySet().iterator().next(),
                (int) version,
                "/returns/forms/text?form=" + form.code());
    }
}
