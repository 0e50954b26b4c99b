package vn.binhyen.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** A question of {@link WordSearch} within a commune or less: looking at every record costs less than looking up words. */
final class NarrowLookup {

    /** No more records are compared letter by letter. */
    private static final int NEAR = 10_000;

    private final WordTables tables;
    private final Scope scope;
    private final WordSearch.Condition condition;
    private final int limit;
    private final SequencedSet<Long> found = new LinkedHashSet<>();

    NarrowLookup(WordTables tables, Scope scope, WordSearch.Condition condition, int limit) {
        this.tables = tables;
        this.scope = scope;
        this.condition = condition;
        this.limit = limit;
    }

    static boolean isFor(Scope scope) {
        return scope.to() - scope.from() < Level.COMMUNE.span();
    }

    SequencedSet<Long> found() {
        return found;
    }

    /** Records with all the words, those whose name begins so first; the last letters of each word may be missing. */
    void read(List<String> reading, List<String> names) {
        if (found.size() < limit) {
            var look = WordTables.Look.of(WordLookup.patterns(reading), condition);
            add(tables.all(look, names, scope, limit));
        }
    }

    /** Records with all the words but one, which differs in one letter. */
    void guess(List<String> reading) {
        if (found.size() < limit) {
            var misspelling = new Misspelling(reading);
            var look = WordTables.Look.of(misspelling.patterns(), condition);
            add(tables.near(look, scope, NEAR).stream()
                    .filter(misspelling::isOf)
                    .map(WordTables.Text::id)
                    .toList());
        }
    }

    private void add(List<Long> ids) {
        ids.stream().limit(limit - found.size()).forEach(found::add);
    }
}
