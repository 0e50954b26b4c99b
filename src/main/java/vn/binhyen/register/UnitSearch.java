package vn.binhyen.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.PlacedNames;
import vn.binhyen.place.PlacedTerms;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.WordSearch;
import vn.binhyen.search.SearchHit;
import vn.binhyen.search.SearchMatch;
import vn.binhyen.search.SearchQuestion;
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

    private record Answer(Unit unit, SearchMatch match) {

        static Answer of(Unit unit, SearchTerms terms) {
            var isCode = unit.code().equalsIgnoreCase(terms.typed());
            return new Answer(unit, isCode ? SearchMatch.NAME : SearchMatch.of(terms, unit.name()));
        }

        /** Found by a name followed by that of its place. */
        static Answer of(Unit unit, PlacedTerms terms) {
            var match = SearchMatch.of(terms.name(), unit.name());
            return new Answer(unit, match == SearchMatch.NAME ? SearchMatch.NEARLY : match);
        }
    }

    /** Whole names first, then names followed by the place they lie in, then all others. */
    private List<Answer> answers(SearchTerms terms, Officer officer, int limit) {
        var answers = new LinkedHashMap<AreaId, Answer>();
        var placedTerms = placedNames.of(terms, officer);
        var reach = placedTerms.isEmpty() ? WordSearch.Reach.BEST : WordSearch.Reach.SURE;
        var best = best(terms, officer, limit, reach);
        best.stream()
                .filter(answer -> answer.match() == SearchMatch.NAME)
                .forEach(answer -> answers.put(answer.unit().id(), answer));
        if (answers.size() < limit) {
            for (var placed : placedTerms) {
                found.within(placed, officer.scope(), limit)
                        .forEach(unit -> answers.putIfAbsent(unit.id(), Answer.of(unit, placed)));
            }
        }
        if (answers.isEmpty() && !placedTerms.isEmpty()) { // what looked like a place may belong to the unit's name
            best = best(terms, officer, limit, WordSearch.Reach.BEST);
        }
        best.forEach(answer -> answers.putIfAbsent(answer.unit().id(), answer));
        return answers.values().stream().limit(limit).toList();
    }

    private List<Answer> best(SearchTerms terms, Officer officer, int limit, WordSearch.Reach reach) {
        return found.best(terms, officer.scope(), limit, reach).stream()
                .map(unit -> Answer.of(unit, terms))
                .toList();
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        var officer = question.officer();
        var answers = answers(question.terms(), officer, question.limit());
        var names = places.names(
                answers.stream()
                        .map(answer -> answer.unit().id())
                        .flatMap(id -> Stream.of(id.ancestor(Level.COMMUNE), id.ancestor(Level.PROVINCE)))
                        .distinct()
                        .toList(),
                officer);
        return answers.stream().map(answer -> hit(answer, names)).toList();
    }

    private SearchHit hit(Answer answer, Map<AreaId, String> names) {
        var unit = answer.unit();
        return new SearchHit(
                unit.name(),
                unit.url(),
                "register.kind." + unit.kind(),
                names.getOrDefault(unit.commune(), "") + " · "
                        + names.getOrDefault(unit.id().ancestor(Level.PROVINCE), ""),
                unit.isOpen() ? "" : labels.text("register.closed"),
                answer.match());
    }
}
