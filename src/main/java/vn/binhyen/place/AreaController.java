package vn.binhyen.place;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Pages;

/** The tree of places: from the reader's own place downwards, and by search. */
@Controller
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class AreaController {

    private static final int SEARCH_LENGTH = 200;

    private final Places places;
    private final AreaPast past;
    private final AreaFigures figures;

    AreaController(Places places, AreaPast past, AreaFigures figures) {
        this.places = places;
        this.past = past;
        this.figures = figures;
    }

    @GetMapping("/areas")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Officer officer, Locale locale) {
        var typed = q.length() > SEARCH_LENGTH ? q.substring(0, SEARCH_LENGTH) : q;
        if (!typed.isBlank()) {
            var hits = places.hits(typed, officer).stream()
                    .map(hit -> line(hit, officer))
                    .toList();
            return Pages.show("place/areas", AreasPage.hits(typed, hits));
        }
        var own = officer.area().level() == Level.UNIT ? officer.area().parent() : officer.area();
        var area = places.find(own, officer).orElse(Area.NATION);
        return Pages.show("place/areas", page(area, officer, locale));
    }

    @GetMapping("/areas/{code}")
    ModelAndView show(@PathVariable String code, @AuthenticationPrincipal Officer officer, Locale locale) {
        return Pages.show("place/areas", page(places.resolve(code, officer), officer, locale));
    }

    private AreasPage page(Area area, Officer officer, Locale locale) {
        var table = figures.of(area, officer, locale);
        var lines = places.lines(area.id(), officer).stream()
                .map(child -> line(
                        child.area(),
                        child.communes(),
                        AreasPage.Found.NONE,
                        table.row(child.area().id())))
                .toList();
        var heads = lines.isEmpty() ? List.<String>of() : table.heads();
        if (area.equals(Area.NATION)) {
            return new AreasPage("", "", false, List.of(), null, null, List.of(), heads, lines);
        }
        var crumbs = above(area, officer)
                .map(parent -> new AreasPage.Crumb(parent.name(), parent.url()))
                .toList();
        var facts = new AreasPage.Facts(
                area.address(),
                area.kind().labelKey(),
                area.validFrom(),
                area.validTo(),
                places.legalBasis(area),
                reorganises(officer),
                !officer.is(Role.UNIT) && !officer.is(Role.OPERATOR));
        return new AreasPage(
                area.name(), "", false, crumbs, facts, past.of(area, officer), table.row(area.id()), heads, lines);
    }

    private String where(Area area, Officer officer) {
        return above(area, officer).map(Area::name).collect(Collectors.joining(" · "));
    }

    private Stream<Area> above(Area area, Officer officer) {
        return places.path(area.id(), officer).stream()
                .filter(parent -> !parent.id().equals(area.id()));
    }

    private AreasPage.Line line(PlaceHit hit, Officer officer) {
        var old = hit.oldName() == null ? "" : hit.oldName();
        var formerly = hit.oldPlace().isEmpty() ? old : old + ", " + hit.oldPlace();
        return line(hit.area(), 0, new AreasPage.Found(where(hit.area(), officer), formerly), List.of());
    }

    private static AreasPage.Line line(
            Area area, int communes, AreasPage.Found found, List<AreaFigures.Value> figures) {
        return new AreasPage.Line(
                area.name(), area.url(), area.address(), area.kind().labelKey(), communes, found, figures);
    }

    private static boolean reorganises(Officer officer) {
        return officer.is(Role.PROVINCE_OFFICE) || officer.is(Role.MINISTRY) || officer.is(Role.OPERATOR);
    }
}
