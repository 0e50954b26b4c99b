package vn.binhyen.register;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Households and people of a residential area, year by year. */
@Controller
class PopulationController {

    private static final String PAGE = "register/population";

    private final Units units;
    private final Populations populations;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    PopulationController(Units units, Populations populations, Commands commands, MessageSource messages, Clock clock) {
        this.units = units;
        this.populations = populations;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/population")
    @RolesAllowed({
        Roles.UNIT,
        Roles.COMMUNE_OFFICER,
        Roles.PROVINCE_OFFICE,
        Roles.LEADER,
        Roles.MINISTRY,
        Roles.OPERATOR
    })
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal Officer officer) {
        var unit = units.get(UnitController.unitId(id), officer);
        var year = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE).getYear();
        return Pages.show(PAGE, page(unit, Map.of("year", Integer.toString(year)), officer, FormErrors.NONE));
    }

    @PostMapping("/units/{id}/population")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView record(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String households,
            @RequestParam(defaultValue = "") String people,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var unit = units.get(UnitController.unitId(id), officer);
        var values = Map.of("year", year, "households", households, "people", people);
        try {
            return Pages.redirect(commands.once(key, () -> {
                populations.record(read(unit, values), officer);
                return unit.url() + "/population";
            }));
        } catch (NotFound unknown) {
            throw unknown;
        } catch (RuleViolation violation) {
            return Pages.again(PAGE, page(unit, values, officer, FormErrors.of(violation, messages)));
        }
    }

    private Population read(Unit unit, Map<String, String> values) {
        var fields = new FormReader(clock);
        values.forEach(fields::required);
        var read = new Population(
                unit.id(),
                fields.whole("year", values.getOrDefault("year", "").replace(".", ""), 0),
                fields.whole("households", values.getOrDefault("households", ""), 0),
                fields.whole("people", values.getOrDefault("people", ""), 0));
        if (!fields.isClean()) {
            throw fields.first();
        }
        return read;
    }

    private PopulationPage page(Unit unit, Map<String, String> values, Officer officer, FormErrors errors) {
        return new PopulationPage(
                unit.name(),
                unit.url(),
                populations.of(unit.id(), officer).stream()
                        .map(one -> new PopulationPage.Year(one.year(), one.households(), one.people()))
                        .toList(),
                UnitController.writes(officer) && unit.kind() == UnitKind.RESIDENTIAL_AREA,
                values,
                errors);
    }
}
