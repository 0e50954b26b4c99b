package vn.binhyen.place;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Pages;

/** The tree of places: from the reader's own place downwards, and by search. */
@Controller
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class AreaController {

    private static final int SEARCH_LENGTH = 200;

    private final Places places;

    AreaController(Places places) {
        this.places = places;
    }

    @GetMapping("/areas")
    ModelAndView list(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Officer officer) {
        var typed = q.length() > SEARCH_LENGTH ? q.substring(0, SEARCH_LENGTH) : q;
        if (!typed.isBlank()) {
            var hits = places.search(typed, officer).stream()
                    .map(area -> line(new AreaLine(area, 0), where(area, officer)))
                    .toList();
            return Pages.show("place/areas", new AreasPage("", typed, true, List.of(), null, hits));
        }
        var own = officer.area().level() == Level.UNIT ? officer.area().parent() : officer.area();
        return own.equals(AreaId.NATION)
                ? Pages.show("place/areas", new AreasPage("", "", false, List.of(), null, lines(own, officer)))
                : places.find(own, officer)
                        .map(area -> Pages.show("place/areas", page(area, officer)))
                        .orElseGet(() ->
                                Pages.show("place/areas", new AreasPage("", "", false, List.of(), null, List.of())));
    }

    @GetMapping("/areas/{code}")
    ModelAndView show(@PathVariable String code, @AuthenticationPrincipal Officer officer) {
        return Pages.show("place/areas", page(places.resolve(code, officer), officer));
    }

    private AreasPage page(Area area, Officer officer) {
        var crumbs = above(area, officer)
                .map(parent -> new AreasPage.Crumb(parent.name(), parent.url()))
                .toList();
        var facts = new AreasPage.Facts(
                area.address(), area.kind().labelKey(), area.validFrom(), area.validTo(), places.legalBasis(area));
        return new AreasPage(area.name(), "", false, crumbs, facts, lines(area.id(), officer));
    }

    private List<AreasPage.Line> lines(AreaId parent, Officer officer) {
        return places.lines(parent, officer).stream()
                .map(child -> line(child, null))
                .toList();
    }

    private String where(Area area, Officer officer) {
        return above(area, officer).map(Area::name).collect(Collectors.joining(" · "));
    }

    private Stream<Area> above(Area area, Officer officer) {
        return places.path(area.id(), officer).stream()
                .filter(parent -> !parent.id().equals(area.id()));
    }

    private static AreasPage.Line line(AreaLine child, @Nullable String where) {
        var area = child.area();
        return new AreasPage.Line(
                area.name(),
                area.url(),
                area.address(),
                area.kind().labelKey(),
                child.communes(),
                where == null ? "" : where);
    }
}
