package vn.binhyen.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.PlacedNames;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.WordSearch;
import vn.binhyen.search.SearchHit;
import vn.binhyen.search.SearchSource;

/** Lets units be found: by name or code, and by name followed by the place they lie in ("tdp 5 phường Tân Phong"). */
@Component
class UnitSearch implements SearchSource {

    private final FoundUnits found;
    private final Places places;
    private final PlacedNames placedNames;
    private final UnitLabels labels;

    UnitSearch(FoundUnits found, Places places, PlacedNames placedNames, UnitLabels labels) {
        this.found = found;
        this.places = places;
        this.placedNames = placedNames;
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

    /** Whole names first, then names followed by the place they lie in, then all others. */
    private List<Unit> units(SearchTerms terms, Officer officer, int limit) {
        var hits = new LinkedHashMap<AreaId, Unit>();
        var placedTerms = placedNames.of(terms, officer);
        var reach = placedTerms.isEmpty() ? WordSearch.Reach.BEST : WordSearch.Reach.SURE;
        var best = found.best(terms, officer.scope(), limit, reach);
        best.stream().filter(unit -> isMeant(unit, terms)).forEach(unit -> hits.put(unit.id(), unit));
        if (hits.size() < limit) {
            for (var placed : placedTerms) {
                found.within(placed, officer.scope(), limit).forEach(unit -> hits.putIfAbsent(unit.id(), unit));
            }
        }
        if (hits.isEmpty() && !placedTerms.isEmpty()) { // what looked like the name of a place may belong to the unit's
            best = found.best(terms, officer.scope(), limit, WordSearch.Reach.BEST);
        }
        best.forEach(unit -> hits.putIfAbsent(unit.id(), unit));
        return hits.values().stream().limit(limit).toList();
    }

    @Override
    public List<SearchHit> find(SearchTerms terms, Officer officer, int limit) {
        var units = units(terms, officer, limit);
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
                        isMeant(unit, terms)))
                .toList();
    }

    private static boolean isMeant(Unit unit, SearchTerms terms) {
        return terms.isName(unit.name()) || unit.code().equalsIgnoreCase(terms.typed());
    }
}
