package vn.binhyen.map;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.SheetError;

/** Finds the places that the features of a file are about. */
@Component
class BoundaryPlaces {

    private final Places places;

    BoundaryPlaces(Places places) {
        this.places = places;
    }

    /** By the number of the feature; what cannot be found, or is there twice, is added to the errors. */
    Map<Integer, Area> find(
            List<BoundaryFile.Feature> features,
            String property,
            LocalDate day,
            Officer officer,
            List<SheetError> errors) {
        var known = today(officer);
        var found = new HashMap<Integer, Area>();
        var first = new HashMap<String, Integer>();
        for (var feature : features) {
            var earlier = first.putIfAbsent(feature.code() + "/" + feature.validFrom(), feature.number());
            if (earlier != null) {
                errors.add(new SheetError(feature.number(), property, "sheet-row-twice", List.of(earlier)));
                continue;
            }
            var area = known.get(feature.code());
            if (area == null || !area.existsOn(day)) {
                area = places.lookup(feature.code() + "@" + day, officer).orElse(null);
            }
            if (area == null || !officer.scope().contains(area.id())) {
                errors.add(
                        new SheetError(feature.number(), property, "boundary-place-unknown", List.of(feature.code())));
            } else {
                found.put(feature.number(), area);
            }
        }
        return found;
    }

    /** The provinces and communes of today at once; others are looked up one by one. */
    private Map<String, Area> today(Officer officer) {
        return Stream.concat(places.children(AreaId.NATION, officer).stream(), places.communes(officer).stream())
                .collect(Collectors.toMap(Area::code, area -> area, (one, other) -> one));
    }
}
