package vn.binhyen.register;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Writing the register: a new unit, a correction, the end of a unit. A refused form keeps everything that was typed. */
@Controller
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class UnitFormController {

    private static final String FORM = "register/form";

    private final Units units;
    private final Places places;
    private final UnitFormTelling forms;
    private final UnitTelling telling;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    UnitFormController(
            Units units,
            Places places,
            UnitFormTelling forms,
            UnitTelling telling,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.units = units;
        this.places = places;
        this.forms = forms;
        this.telling = telling;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/units/new")
    ModelAndView fresh(@AuthenticationPrincipal Officer officer) {
        return Pages.show(FORM, forms.fresh(officer, today()));
    }

    @PostMapping("/units")
    ModelAndView register(@ModelAttribute UnitForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return once(
                key,
                () -> units.register(wanted(form, officer), officer).url(),
                FORM,
                errors -> forms.typed(null, form, officer, errors));
    }

    @GetMapping("/units/{id}/correction")
    ModelAndView correction(@PathVariable String id, @AuthenticationPrincipal Officer officer) {
        return Pages.show(FORM, forms.kept(units.get(UnitController.unitId(id), officer), officer));
    }

    @PostMapping("/units/{id}/correction")
    ModelAndView correct(
            @PathVariable String id,
            @ModelAttribute UnitForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var unit = units.get(UnitController.unitId(id), officer);
        var version = Objects.requireNonNullElse(form.version(), -1);
        return once(
                key,
                () -> units.correct(unit.id(), version, form.details(today()), officer)
                        .url(),
                FORM,
                errors -> forms.typed(unit, form, officer, errors));
    }

    @PostMapping("/units/{id}/closing")
    ModelAndView close(
            @PathVariable String id,
            @RequestParam(name = "closed_on", required = false) @Nullable String day,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var unit = units.get(UnitController.unitId(id), officer);
        return once(
                key,
                () -> units.close(unit.id(), version, UnitForm.day(day, "closed_on", today()), officer)
                        .url(),
                "register/unit",
                errors -> telling.page(unit, officer, UnitForm.text(day), errors));
    }

    private NewUnit wanted(UnitForm form, Officer officer) {
        var code = UnitForm.text(form.commune());
        if (code.isEmpty()) {
            throw RuleViolation.invalid("unit-field-missing").at("commune_code");
        }
        var commune = places.lookup(code, officer)
                .filter(area -> officer.scope().contains(area.id()))
                .orElseThrow(() ->
                        RuleViolation.invalid("unit-commune-unknown", code).at("commune_code"));
        return new NewUnit(commune.id(), UnitForm.text(form.code()), form.details(today()));
    }

    /** Runs the command and follows its address, or shows this page again with what was wrong. */
    private ModelAndView once(
            IdempotencyKey key, Supplier<String> command, String template, Function<FormErrors, ?> page) {
        try {
            return Pages.redirect(commands.once(key, command));
        } catch (RuleViolation violation) {
            return Pages.refused(template, violation, () -> page.apply(FormErrors.of(violation, messages)));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
