package vn.binhyen.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.place.PlacedTerms;
import vn.binhyen.platform.FreshPlans;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.WordSearch;

/**
 * The register by filter and by words, at any size: hits are counted up to a bound, and no question looks at more of the
 * register than its answer needs.
 */
@Repository
class FoundUnits {

    /** So many hits are counted and can be paged through; who has more narrows the search. */
    static final int COUNTED = 10_000;

    private static final int RANKED = 1_000;

    private static final String MATCHING = """
              FROM unit r
             WHERE area_id BETWEEN :from AND :to
               AND\s""";

    private final JdbcClient jdbc;
    private final WordSearch words;

    FoundUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.words = new WordSearch(jdbc, "unit", "unit_word");
    }

    /** One page, with words the best hits first; without, in the order of the places, then of the names. */
    UnitList page(UnitFilter filter, int page, int size, Scope scope) {
        var within = filter.within(scope);
        if (filter.text().isBlank()) {
            FreshPlans.use(jdbc);
            var total = count(filter, within);
            return new UnitList(sorted(filter, total, size, page * size, within), total, page, size);
        }
        var terms = SearchTerms.of(filter.text());
        var found = words.find(terms, within, filter.condition(), RANKED, WordSearch.Reach.ALL);
        return new UnitList(
                ranked(terms, found, size, page * size, within), found.ids().size(), page, size);
    }

    /** All of them up to a limit, in the order of the pages. */
    List<Unit> list(UnitFilter filter, int limit, Scope scope) {
        var within = filter.within(scope);
        if (filter.text().isBlank()) {
            FreshPlans.use(jdbc);
            return sorted(filter, limit, limit, 0, within);
        }
        var terms = SearchTerms.of(filter.text());
        return ranked(
                terms, words.find(terms, within, filter.condition(), limit, WordSearch.Reach.ALL), limit, 0, within);
    }

    /** The best hits of a place that was named: in a commune letters are guessed where nothing else is found. */
    List<Unit> within(PlacedTerms terms, Scope scope, int limit) {
        var place = terms.place().id();
        return best(
                terms.name(),
                scope.narrowedTo(place),
                limit,
                place.level() == Level.COMMUNE ? WordSearch.Reach.ALL : WordSearch.Reach.SURE);
    }

    /** The best hits for a search box. */
    List<Unit> best(SearchTerms terms, Scope scope, int limit, WordSearch.Reach reach) {
        var found = words.find(terms, scope, WordSearch.Condition.NONE, limit * 10, reach);
        var hits = ranked(terms, found, limit * 10, 0, scope);
        return found.first(hits, limit, unit -> unit.id().value());
    }

    private int count(UnitFilter filter, Scope within) {
        return bound(
                        "SELECT count(*) FROM (SELECT" + MATCHING
                                + filter.condition().sql() + " LIMIT " + COUNTED + ") AS counted",
                        filter,
                        within)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** Where there are more hits than are counted, those of the first communes are taken: pages end there. */
    private List<Unit> sorted(UnitFilter filter, int most, int limit, int offset, Scope within) {
        var first = most < COUNTED ? "" : " ORDER BY r.area_id LIMIT " + most;
        return bound(
                        "WITH hit AS MATERIALIZED (SELECT *" + MATCHING
                                + filter.condition().sql() + first + ") SELECT "
                                + UnitRepository.COLUMNS
                                + " FROM hit ORDER BY area_id / 100000, kind, name COLLATE vi_natural, area_id"
                                + " LIMIT :limit OFFSET :offset",
                        filter,
                        within)
                .param("limit", limit)
                .param("offset", offset)
                .query(UnitRepository::unit)
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, UnitFilter filter, Scope within) {
        return jdbc.sql(sql)
                .param("from", within.from())
                .param("to", within.to())
                .params(filter.condition().parameters());
    }

    private List<Unit> ranked(SearchTerms terms, WordSearch.Found found, int limit, int offset, Scope scope) {
        return jdbc.sql("""
                        SELECT %s
                          FROM (SELECT *, area_id = ANY(:guessed) AS guessed, %s AS rank
                                  FROM unit
                                 WHERE area_id BETWEEN :from AND :to
                                   AND area_id = ANY(:found)) AS hit
                         ORDER BY guessed, rank, closed_on IS NOT NULL, name COLLATE vi_natural, area_id
                         LIMIT :limit OFFSET :offset
                        """.formatted(UnitRepository.COLUMNS, SearchTerms.RANK))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("found", found.array())
                .param("guessed", found.guesses())
                .param("limit", limit)
                .param("offset", offset)
                .params(terms.patterns())
                .query(UnitRepository::unit)
                .list();
    }
}
