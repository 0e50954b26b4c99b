package vn.binhyen.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.WordSearch;

/** Finding places by words, over {@code area} and {@code area_word}. */
@Repository
class FoundAreas {

    private static final int SAME_NAMES = 5;

    /** More than the communes of both times that carry the name of one province. */
    private static final int RANKED = 1_000;

    private final JdbcClient jdbc;
    private final WordSearch words;

    FoundAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.words = new WordSearch(jdbc, "area", "area_word");
    }

    /** The best hits of one code book first; letters are guessed only where nothing else is found. */
    List<Area> ranked(SearchTerms terms, int generation, Scope scope, int limit) {
        return ranked(terms, scope, words.find(terms, scope, of(generation), limit, WordSearch.Reach.ALL), limit);
    }

    /** The best hits of all times: whole names, then the places of today. */
    List<Area> ofAllTimes(SearchTerms terms, Scope scope, int limit, boolean guessing) {
        var reach = guessing ? WordSearch.Reach.BEST : WordSearch.Reach.SURE;
        return ranked(terms, scope, words.find(terms, scope, WordSearch.Condition.NONE, RANKED, reach), limit);
    }

    List<Area> named(String name, int generation, Scope scope, int limit) {
        var terms = SearchTerms.of(name);
        return terms.isEmpty()
                ? List.of()
                : ranked(terms, scope, words.named(name, scope, of(generation), limit), limit);
    }

    /** The places whose names the last words may be, each with the words before its longest name. */
    List<PlacedTerms> placed(SearchTerms terms, int generation, Scope scope) {
        var words = terms.words();
        var places =
                words.size() < 2 ? Map.<String, List<Area>>of() : named(ends(words), generation, scope, SAME_NAMES);
        var readings = new LinkedHashMap<AreaId, PlacedTerms>();
        for (var split = words.size() - 1; split > 0; split--) {
            var name = SearchTerms.of(String.join(" ", words.subList(0, split)));
            for (var place : places.getOrDefault(String.join(" ", words.subList(split, words.size())), List.of())) {
                readings.put(place.id(), new PlacedTerms(name, place));
            }
        }
        return List.copyOf(readings.values());
    }

    private static List<String> ends(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(split -> String.join(" ", words.subList(split, words.size())))
                .toList();
    }

    /** The best hits within a place, letters are guessed where there is no other. */
    List<Area> within(PlacedTerms terms, Scope scope, int limit) {
        var place = scope.narrowedTo(terms.place().id());
        var hits = words.find(terms.name(), place, WordSearch.Condition.NONE, RANKED, WordSearch.Reach.ALL);
        return ranked(terms.name(), place, hits, limit);
    }

    /** The places of one code book that bear one of these names, by name; the first few of each. */
    private Map<String, List<Area>> named(List<String> names, int generation, Scope scope, int limit) {
        var typed = new HashMap<String, String>();
        names.forEach(name -> WordSearch.wholeNames(name).forEach(word -> typed.putIfAbsent(word, name)));
        var places = new HashMap<String, List<Area>>();
        jdbc.sql("""
                        SELECT word, area_id, code, kind, name, valid_from, valid_to
                          FROM (SELECT w.word, r.*,
                                       row_number() OVER (PARTITION BY w.word
                                            ORDER BY r.valid_to IS NOT NULL,
                                                     position(substr(w.word, 2) || ' |' IN r.search),
                                                     r.area_id %% :province <> 0, r.area_id) AS place
                                  FROM area_word w
                                  JOIN area r ON r.area_id = w.area_id AND r.area_id BETWEEN :from AND :to
                                 WHERE w.word = ANY (:words)
                                   AND w.area_id BETWEEN :from AND :to
                                   AND %s) AS named
                         WHERE place <= :limit
                         ORDER BY word, place
                        """.formatted(of(generation).sql()))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("words", typed.keySet().toArray(String[]::new))
                .param("province", Level.PROVINCE.span())
                .param("limit", limit)
                .params(of(generation).parameters())
                .query(row -> {
                    places.computeIfAbsent(typed.get(row.getString("word")), name -> new ArrayList<>())
                            .add(AreaRepository.area(row, 0));
                });
        return places;
    }

    private static WordSearch.Condition of(int generation) {
        return new WordSearch.Condition(
                "r.generation = :generation AND (r.valid_to IS NULL OR r.generation = 1)",
                Map.of("generation", generation));
    }

    private List<Area> ranked(SearchTerms terms, Scope scope, WordSearch.Found found, int limit) {
        var hits = jdbc.sql("""
                        SELECT area_id, code, kind, name, valid_from, valid_to
                          FROM (SELECT *, area_id = ANY(:guessed) AS guessed, %s AS rank
                                  FROM area
                                 WHERE area_id BETWEEN :from AND :to
                                   AND area_id = ANY(:found)) AS hit
                         ORDER BY guessed, rank > 2, valid_to IS NOT NULL, rank,
                                  CASE WHEN rank <= 2 THEN position(:folded || ' |' IN search) END, area_id %% :province <> 0,
                                  area_id / :province, name COLLATE vi_natural, area_id
                         LIMIT :limit
                        """.formatted(SearchTerms.RANK))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("found", found.array())
                .param("guessed", found.guesses())
                .param("province", Level.PROVINCE.span())
                .param("limit", found.ids().size())
                .params(terms.patterns())
                .query(AreaRepository::area)
                .list();
        return found.first(hits, limit, area -> area.id().value());
    }
}
