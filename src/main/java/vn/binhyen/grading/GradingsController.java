package vn.binhyen.grading;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/** The list of gradings, opening sheets, and giving the class to many at once. */
@Controller
@RequestMapping("/gradings")
class GradingsController {

    private static final String TEMPLATE = "grading/list";
    private static final int PAGES = 1_000_000;

    private final Gradings gradings;
    private final GradingsTelling telling;
    private final Units units;
    private final Commands commands;
    private final MessageSource messages;

    GradingsController(
            Gradings gradings, GradingsTelling telling, Units units, Commands commands, MessageSource messages) {
        this.gradings = gradings;
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
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var wanted = wanted(Objects.requireNonNullElse(year, 0), stage, grade, page);
        return Pages.show(TEMPLATE, telling.page(wanted, officer, "", FormErrors.NONE));
    }

    /** Opens the sheet of the own unit, of the units of the codes, or of every unit of the place. */
    @PostMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView open(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String codes,
            @RequestParam(defaultValue = "") String all,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(
                year,
                codes,
                officer,
                () -> commands.once(key, () -> {
                    var made = all.equals("true")
                            ? gradings.openAll(officer.area(), year, officer)
                            : gradings.open(codes(codes, officer), year, officer);
                    return made.size() == 1 ? "/gradings/" + made.getFirst() : "/gradings?year=" + year;
                }));
    }

    /** Gives the class to the ticked sheets, or with {@code all} to those of the page that are complete. */
    @PostMapping("/grades")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView grade(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<UUID> grading,
            @RequestParam(required = false) @Nullable List<UUID> complete,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var chosen = typed.getOrDefault("all", "").equals("true") ? complete : grading;
        return run(year, "", officer, () -> {
            if (chosen == null || chosen.isEmpty()) {
                throw RuleViolation.invalid("enrolment-nothing-chosen");
            }
            return commands.once(key, () -> {
                gradings.grade(chosen, officer);
                return "/gradings?year=" + year;
            });
        });
    }

    private ModelAndView run(int year, String codes, Officer officer, Supplier<String> command) {
        try {
            return Pages.redirect(command.get());
        } catch (RuleViolation violation) {
            return Pages.refused(
                    TEMPLATE,
                    violation,
                    () -> telling.page(wanted(year, "", "", 1), officer, codes, FormErrors.of(violation, messages)));
        }
    }

    private GradingsTelling.Wanted wanted(int year, String stage, String grade, int page) {
        return new GradingsTelling.Wanted(
                year == 0 ? telling.thisYear() : year, stage, grade, Math.clamp(page, 1, PAGES));
    }

    private List<String> codes(String typed, Officer officer) {
        if (officer.is(Role.UNIT)) {
            return List.of(units.get(officer.area(), officer).code());
        }
        var codes = Stream.of(typed.split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            throw RuleViolation.invalid("field-missing").at("codes");
        }
        return codes;
    }
}
