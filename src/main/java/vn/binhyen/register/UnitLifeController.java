package vn.binhyen.register;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Changes in the life of a unit, and the list of units that may stand in the register twice. */
@Controller
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class UnitLifeController {

    private static final String FORM = "register/life";

    private final Units units;
    private final UnitLives lives;
    private final Duplicates duplicates;
    private final Distinctions distinctions;
    private final Places places;
    private final UnitLabels labels;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    UnitLifeController(
            Units units,
            UnitLives lives,
            Duplicates duplicates,
            Distinctions distinctions,
            Places places,
            UnitLabels labels,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.units = units;
        this.lives = lives;
        this.duplicates = duplicates;
        this.distinctions = distinctions;
        this.places = places;
        this.labels = labels;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/units/duplicates")
    ModelAndView duplicates(@AuthenticationPrincipal Officer officer) {
        return Pages.show("register/duplicates", duplicates.page(officer));
    }

    @GetMapping("/units/{id}/life")
    ModelAndView fresh(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") String into,
            @AuthenticationPrincipal Officer officer) {
        var unit = units.get(UnitController.unitId(id), officer);
        var values = Map.of("verb", verb, "into", into, "day", VietnameseFormat.date(today()));
        return Pages.show(FORM, page(unit, values, officer, FormErrors.NONE));
    }

    @PostMapping("/units/{id}/life")
    ModelAndView change(
            @PathVariable String id,
            @ModelAttribute UnitLifeForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var unit = units.get(UnitController.unitId(id), officer);
        try {
            return Pages.redirect(
                    commands.once(key, () -> changed(unit.id(), form, officer).url()));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    FORM, violation, () -> page(unit, form.values(), officer, FormErrors.of(violation, messages)));
        }
    }

    private Unit changed(AreaId id, UnitLifeForm form, Officer officer) {
        var change = form.change(today());
        return switch (form.chosen()) {
            case RENAME -> lives.rename(id, UnitForm.text(form.name()), change, officer);
            case MOVE -> lives.move(id, commune(form, officer), change, officer);
            case MERGE -> lives.merge(id, other(form, officer), change, officer);
            case DUPLICATE -> lives.mergeDuplicate(id, other(form, officer), change, officer);
            case DISTINCT -> distinctions.say(id, other(form, officer), change, officer);
            case REOPEN -> lives.reopen(id, change, officer);
        };
    }

    private AreaId commune(UnitLifeForm form, Officer officer) {
        var code = UnitForm.text(form.commune());
        return places.lookup(code, officer)
                .map(Area::id)
                .filter(officer.scope()::contains)
                .orElseThrow(() ->
                        RuleViolation.invalid("unit-commune-unknown", code).at("commune_code"));
    }

    private AreaId other(UnitLifeForm form, Officer officer) {
        var code = UnitForm.text(form.into());
        return units.inScope(code, officer)
                .map(Unit::id)
                .orElseThrow(() -> RuleViolation.invalid("unit-unknown", code).at("into"));
    }

    private UnitLifePage page(Unit unit, Map<String, String> values, Officer officer, FormErrors errors) {
        var communes = new LinkedHashMap<String, String>();
        places.communes(officer).forEach(area -> communes.put(area.address(), area.name()));
        return new UnitLifePage(
                unit.name(),
                unit.url(),
                unit.version(),
                labels.options(UnitLifeForm.Verb.values(), "register.life."),
                communes,
                values,
                errors);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
