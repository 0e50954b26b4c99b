package vn.binhyen.register;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Roles;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.Pages;

/** Reading the register: the list with its filters, the same list as a file, one unit. */
@Controller
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class UnitController {

    private final Units units;
    private final Places places;
    private final UnitLabels labels;
    private final UnitExport export;
    private final UnitTelling telling;

    UnitController(Units units, Places places, UnitLabels labels, UnitExport export, UnitTelling telling) {
        this.units = units;
        this.places = places;
        this.labels = labels;
        this.export = export;
        this.telling = telling;
    }

    @GetMapping("/units")
    ModelAndView list(@ModelAttribute UnitQuery query, @AuthenticationPrincipal Officer officer) {
        var found = units.search(query.filter(places, officer), query.number(), officer);
        return Pages.show(
                "register/units",
                new UnitsPage(
                        query.choice(),
                        labels.options(UnitKind.values(), "register.kind."),
                        labels.options(ManagingLevel.values(), "register.managing."),
                        labels.yesNo(),
                        areas(officer),
                        lines(found.units(), officer),
                        found.total(),
                        found.isBound(),
                        found.page() * found.size() + 1,
                        found.page() == 0 ? null : query.url("/units", found.page() - 1),
                        found.hasNext() ? query.url("/units", found.page() + 1) : null,
                        query.url("/units.csv", 0),
                        query.url("/units.xlsx", 0),
                        writes(officer)));
    }

    @GetMapping("/units.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute UnitQuery query, @AuthenticationPrincipal Officer officer) {
        return export.csv(query.filter(places, officer), officer);
    }

    @GetMapping("/units.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute UnitQuery query, @AuthenticationPrincipal Officer officer) {
        return export.xlsx(query.filter(places, officer), officer);
    }

    @GetMapping("/units/{id}")
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("register/unit", telling.page(units.get(unitId(id), officer), officer));
    }

    /** The id of an address; what cannot be one is a unit that does not exist. */
    static AreaId unitId(String text) {
        if (!text.matches("[1-9]\\d{15}")) {
            throw new NotFound();
        }
        var id = new AreaId(Long.parseLong(text));
        if (id.level() != Level.UNIT) {
            throw new NotFound();
        }
        return id;
    }

    static boolean writes(Officer officer) {
        return officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
    }

    /** Places one level down, to choose from; who works in one commune has nothing to choose. */
    private Map<String, String> areas(Officer officer) {
        var areas = new LinkedHashMap<String, String>();
        if (officer.area().level().compareTo(Level.COMMUNE) < 0) {
            places.children(officer.area(), officer).forEach(area -> areas.put(area.address(), area.name()));
        }
        return areas;
    }

    private List<UnitsPage.Line> lines(List<Unit> found, Officer officer) {
        var communes = places.names(found.stream().map(Unit::commune).toList(), officer);
        return found.stream()
                .map(unit -> new UnitsPage.Line(
                        unit.name(),
                        unit.url(),
                        unit.code(),
                        "register.kind." + unit.kind(),
                        unit.details().subkind(),
                        communes.getOrDefault(unit.commune(), ""),
                        "register.managing." + unit.managing(),
                        unit.standard().in(),
                        unit.isOpen()))
                .toList();
    }
}
