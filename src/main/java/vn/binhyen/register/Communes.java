package vn.binhyen.register;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Level;

/** The communes an officer works for, by the codes people write; those of an older code book are looked up one by one. */
class Communes {

    private final Places places;
    private final Officer officer;
    private final Map<String, Area> ofToday;
    private final Map<String, @Nullable Area> others = new HashMap<>();

    Communes(Places places, Officer officer) {
        this.places = places;
        this.officer = officer;
        this.ofToday = places.communes(officer).stream().collect(Collectors.toMap(Area::code, area -> area));
    }

    @Nullable
    Area find(String code) {
        var known = ofToday.get(code);
        return known == null ? others.computeIfAbsent(code, this::older) : known;
    }

    private @Nullable Area older(String code) {
        return places.lookup(code, officer)
                .filter(area ->
                        area.id().level() == Level.COMMUNE && officer.scope().contains(area.id()))
                .orElse(null);
    }
}
