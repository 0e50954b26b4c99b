package vn.binhyen.enrolment;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.binhyen.register.Units;

/** The list of enrolments, and enrolling. */
@Controller
@RequestMapping("/enrolments")
class EnrolmentsController {

    private static final int PAGES = 1_000_000;

    private final Enrolments enrolments;
    private final EnrolmentsTelling telling;
    private final Units units;
    private final Commands commands;
    private final MessageSource messages;

    EnrolmentsController(
            Enrolments enrolments, EnrolmentsTelling telling, Units units, Commands commands, MessageSource messages) {
        this.enrolments = enrolments;
        this.telling = telling;
        this.units = units;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var wanted = year == null ? telling.thisYear() : year;
        var number = Math.clamp(page, 1, PAGES);
        return Pages.show("enrolment/list", telling.page(wanted, stage, number, officer, "", FormErrors.NONE));
    }

    /** Enrols the own unit, the units of the codes, or every unit of the place that may. */
    @PostMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView enrol(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String codes,
            @RequestParam(defaultValue = "") String all,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                var made = all.equals("true")
                        ? enrolments.enrolAll(officer.area(), year, officer)
                        : enrolments.enrol(codes(codes, officer), year, officer);
                return made.size() == 1 ? "/enrolments/" + made.getFirst() : "/enrolments?year=" + year;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused("enrolment/list", violation, () -> {
                var errors = FormErrors.of(violation, messages);
                var shown = year == 0 ? telling.thisYear() : year;
                return telling.page(shown, "", 1, officer, codes, errors);
            });
        }
    }

    private List<String> codes(String typed, Officer officer) {
        if (officer.is(Role.UNIT)) {
            return List.of(units.get(officer.area(), officer).code());
        }
        var codes = Arrays.stream(typed.split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            throw RuleViolation.invalid("field-missing").at("codes");
        }
        return codes;
    }
}
