package vn.binhyen.register;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** Households and people for programs; the same year sent again corrects it, so no key is needed. */
@RestController
@RequestMapping("/api/v1/units/{code}/population")
class PopulationApi {

    private final Units units;
    private final Populations populations;

    PopulationApi(Units units, Populations populations) {
        this.units = units;
        this.populations = populations;
    }

    /** One year of a residential area. */
    record YearView(int year, int households, int people) {}

    /** The years of a residential area, the latest first. */
    record YearList(List<YearView> items) {}

    /** What is sent for a year. */
    record YearSent(
            @Nullable Integer year,
            @Nullable Integer households,
            @Nullable Integer people) {}

    @GetMapping
    @RolesAllowed({
        Roles.UNIT,
        Roles.COMMUNE_OFFICER,
        Roles.PROVINCE_OFFICE,
        Roles.LEADER,
        Roles.MINISTRY,
        Roles.OPERATOR
    })
    YearList list(@PathVariable String code, @AuthenticationPrincipal Officer officer) {
        return years(unit(code, officer), officer);
    }

    @PutMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    YearList record(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable YearSent sent,
            @AuthenticationPrincipal Officer officer) {
        var unit = unit(code, officer);
        if (sent == null || sent.year() == null || sent.households() == null || sent.people() == null) {
            throw RuleViolation.invalid("unit-field-missing").at("year");
        }
        populations.record(new Population(unit.id(), sent.year(), sent.households(), sent.people()), officer);
        return years(unit, officer);
    }

    private Unit unit(String code, Officer officer) {
        return units.inScope(code, officer).orElseThrow(NotFound::new);
    }

    private YearList years(Unit unit, Officer officer) {
        return new YearList(populations.of(unit.id(), officer).stream()
                .map(one -> new YearView(one.year(), one.households(), one.people()))
                .toList());
    }
}
