package vn.binhyen.map;

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
import vn.binhyen.platform.SheetContent;

/** Finds the places that the features of a file are about. */
@Component
class BoundaryPlaces {

    private final Places places;

    BoundaryPlaces(Places places) {
        this.places = places;
    }

    /** By the number of the feature; one whose place cannot be found, or is there twice, is rejected. */
    Map<Integer, Area> find(List<SheetContent.Line<BoundaryImport.Feature>> lines, Officer officer) {
        var known = today(officer);
        var found = new HashMap<Integer, Area>();
        var first = new HashMap<String, Integer>();
        for (var line : lines) {
            var feature = line.value();
            var row = line.row();
            var earlier = first.putIfAbsent(feature.code() + "/" + feature.validFrom(), row.number());
            if (earlier != null) {
                row.reject(BoundaryImport.CODE, "sheet-row-twice", earlier);
                continue;
            }
            var area = known.get(feature.code());
            if (area == null || !area.existsOn(feature.day())) {
                area = places.lookup(feature.code() + "@" + feature.day(), officer)
                        .orElse(null);
            }
            if (area == null || !officer.scope().contains(area.id())) {
                row.reject(BoundaryImport.CODE, "boundary-place-unknown", feature.code());
            } else {
                found.put(row.number(), area);
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
