package vn.binhyen.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.search.SearchHit;
import vn.binhyen.search.SearchSource;

/** Lets units be found: by name or code, and by name followed by the place they lie in ("tdp 5 phường Tân Phong"). */
@Component
class UnitSearch implements SearchSource {

    private static final int SAME_NAMES = 5;

    private final FoundUnits found;
    private final Places places;
    private final UnitLabels labels;

    UnitSearch(FoundUnits found, Places places, UnitLabels labels) {
        this.found = found;
        this.places = places;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(Role role) {
        return true;
    }

    @Override
    public String listUrl(String typed) {
        return UriComponentsBuilder.fromPath("/units")
                .queryParam("q", typed.replace("{", "").replace("}", ""))
                .encode()
                .build()
                .toUriString();
    }

    @Override
    public List<SearchHit> find(SearchTerms terms, Officer officer, int limit) {
        var hits = new LinkedHashMap<AreaId, Unit>();
        inNamedPlaces(terms, officer, limit, hits);
        if (hits.size() < limit) {
            found.best(terms, officer.scope(), limit).forEach(unit -> hits.putIfAbsent(unit.id(), unit));
        }
        var units = hits.values().stream().limit(limit).toList();
        var names = places.names(
                units.stream()
                        .flatMap(unit -> Stream.of(unit.commune(), unit.id().ancestor(Level.PROVINCE)))
                        .distinct()
                        .toList(),
                officer);
        return units.stream()
                .map(unit -> new SearchHit(
                        unit.name(),
                        unit.url(),
                        "register.kind." + unit.kind(),
                        names.getOrDefault(unit.commune(), "") + " · "
                                + names.getOrDefault(unit.id().ancestor(Level.PROVINCE), ""),
                        unit.isOpen() ? "" : labels.text("register.closed"),
                        terms.isName(unit.name()) || unit.code().equalsIgnoreCase(terms.typed())))
                .toList();
    }

    /** Reads the last words as the name of a place, the words before them as the unit's. */
    private void inNamedPlaces(SearchTerms terms, Officer officer, int limit, SequencedMap<AreaId, Unit> hits) {
        var words = terms.words();
        for (var split = words.size() - 1; split > 0; split--) {
            var unit = SearchTerms.of(String.join(" ", words.subList(0, split)));
            var place = String.join(" ", words.subList(split, words.size()));
            for (var area : places.named(place, officer, SAME_NAMES)) {
                var within = officer.scope().narrowedTo(area.id());
                found.certain(unit, within, limit).forEach(one -> hits.putIfAbsent(one.id(), one));
            }
        }
    }
}
