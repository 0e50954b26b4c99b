package vn.binhyen.place;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.WordSearch;

/** Finding places by words, over {@code area} and {@code area_word}. */
@Repository
class FoundAreas {

    /** Where fewer have the words, other letters are tried. */
    private static final int FEW = 5;

    private final JdbcClient jdbc;
    private final WordSearch words;

    FoundAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.words = new WordSearch(jdbc, "area", "area_word");
    }

    /** The best hits of one code book first; letters are guessed only where nothing else is found. */
    List<Area> ranked(SearchTerms terms, int generation, Scope scope, int limit) {
        return ranked(terms, scope, words.find(terms, scope, of(generation), limit, 1), limit);
    }

    /** The best hits of all times: whole names, then the places of today. */
    List<Area> ofAllTimes(SearchTerms terms, Scope scope, int limit) {
        return ranked(terms, scope, words.find(terms, scope, WordSearch.Condition.NONE, limit * 10, FEW), limit);
    }

    List<Area> named(String name, int generation, Scope scope, int limit) {
        var terms = SearchTerms.of(name);
        return terms.isEmpty()
                ? List.of()
                : ranked(terms, scope, words.named(name, scope, of(generation), limit), limit);
    }

    private static WordSearch.Condition of(int generation) {
        return new WordSearch.Condition(
                "r.generation = :generation AND (r.valid_to IS NULL OR r.generation = 1)",
                Map.of("generation", generation));
    }

    private List<Area> ranked(SearchTerms terms, Scope scope, WordSearch.Found found, int limit) {
        return jdbc.sql("""
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
                .param("limit", limit)
                .params(terms.patterns())
                .query(AreaRepository::area)
                .list();
    }
}
