package vn.binhyen.place;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Level;

/** Places for programs. */
@RestController
@RequestMapping("/api/v1/areas")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class AreaApi {

    private final Places places;

    AreaApi(Places places) {
        this.places = places;
    }

    /** A place; {@code parent} is the code of the one directly above, nothing for a province. */
    record AreaView(
            String code,
            int generation,
            String name,
            String kind,
            Level level,
            @Nullable String parent,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String foundBy) {}

    /** A place that went into another one; {@code share} is missing where an unknown part went. */
    record SuccessionView(
            String oldCode,
            String oldName,
            String oldPlace,
            String newCode,
            String newName,
            LocalDate effectiveOn,
            @Nullable String share,
            Certainty certainty) {

        static SuccessionView of(AreaSuccession succession) {
            var names = succession.names();
            var share = succession.share();
            return new SuccessionView(
                    AreaCode.of(succession.from()),
                    names.old(),
                    names.oldPlace(),
                    AreaCode.of(succession.to()),
                    names.fresh(),
                    succession.day(),
                    share == null ? null : share.toString(),
                    succession.origin().certainty());
        }
    }

    /** What a place was made of, and what became of it. */
    record SuccessionsView(List<SuccessionView> predecessors, List<SuccessionView> successors) {}

    /** A list of places. */
    record AreaList(List<AreaView> items) {}

    /** The places directly below {@code parent} (the caller's own place unless named), or the hits of a search. */
    @GetMapping
    AreaList list(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String q,
            @AuthenticationPrincipal Officer officer) {
        if (q != null) {
            return new AreaList(places.hits(q, officer).stream()
                    .map(hit -> view(hit.area(), hit.oldName(), officer))
                    .toList());
        }
        var above = parent == null
                ? officer.area()
                : places.resolve(parent, officer).id();
        var children = places.children(above, officer);
        return new AreaList(
                children.stream().map(area -> view(area, null, officer)).toList());
    }

    @GetMapping("/{code}")
    AreaView show(@PathVariable String code, @AuthenticationPrincipal Officer officer) {
        return view(places.resolve(code, officer), null, officer);
    }

    @GetMapping("/{code}/successions")
    SuccessionsView successions(@PathVariable String code, @AuthenticationPrincipal Officer officer) {
        var area = places.resolve(code, officer).id();
        return new SuccessionsView(
                places.predecessors(area, officer).stream()
                        .map(SuccessionView::of)
                        .toList(),
                places.successors(area, officer).stream()
                        .map(SuccessionView::of)
                        .toList());
    }

    private AreaView view(Area area, @Nullable String foundBy, Officer officer) {
        var parent = area.id().level() == Level.COMMUNE || area.id().level() == Level.DISTRICT
                ? places.find(area.id().parent(), officer).map(Area::code).orElse(null)
                : null;
        return new AreaView(
                area.code(),
                area.id().generation(),
                area.name(),
                area.kind().code(),
                area.id().level(),
                parent,
                area.validFrom(),
                area.validTo(),
                foundBy);
    }
}
