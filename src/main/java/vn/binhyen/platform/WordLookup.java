package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One question of {@link WordSearch} on its way; it collects records until it has enough. */
final class WordLookup {

    private static final int NEAR_LISTS = 3;

    /** So few words that may be meant are looked up one by one. */
    private static final int FEW_MEANT = 2;

    /** No more records are compared letter by letter. */
    private static final int NEAR = 2_000;

    private final WordTables tables;
    private final WordLists lists;
    private final Scope scope;
    private final WordSearch.Condition condition;
    private final int limit;
    private final int compared;
    private final LinkedHashSet<Long> found = new LinkedHashSet<>();

    WordLookup(WordTables tables, Scope scope, WordSearch.Condition condition, int limit, int compared) {
        this.tables = tables;
        this.lists = new WordLists(tables, scope);
        this.scope = scope;
        this.condition = condition;
        this.limit = limit;
        this.compared = compared;
    }

    SequencedSet<Long> found() {
        return found;
    }

    /** Records of one of these whole names. */
    void whole(List<String> names) {
        add(List.of(WordRange.anyOf(names.stream().map(name -> "=" + name).toList())), look(List.of()));
    }

    /** Records whose whole name differs from one of these in one letter; they are found, not yet added. */
    List<Long> misspelled(List<String> names) {
        var meant = names.stream().flatMap(this::misspelled).distinct().toList();
        return meant.isEmpty() ? List.of() : found(List.of(WordRange.anyOf(meant)), look(List.of()));
    }

    private Stream<String> misspelled(String name) {
        var words = List.of(name.split(" ", -1));
        var wrong = maybeWrong(words, lists.known(words, WordRange::equal));
        return IntStream.range(0, words.size())
                .filter(i -> wrong.contains(words.get(i)))
                .boxed()
                .flatMap(i -> Typos.of(words.get(i)).stream().map(meant -> {
                    var with = new ArrayList<>(words);
                    with.set(i, meant);
                    return "=" + String.join(" ", with);
                }));
    }

    /** Where all words but one are known, that one is wrong; where all are, any may be. */
    private static List<String> maybeWrong(List<String> words, List<WordLists.Known> exact) {
        var known = exact.stream().map(WordLists.Known::word).toList();
        var unknown = words.stream().filter(word -> !known.contains(word)).toList();
        var wrong = unknown.isEmpty() ? words : unknown.size() == 1 ? unknown : List.<String>of();
        return wrong.stream().filter(Misspelling::mayBeIn).toList();
    }

    /** Records whose name begins with one of these; a short number is meant as it is. */
    void begun(List<String> names) {
        var begun = names.stream().map(WordLookup::beginning).toList();
        add(List.of(WordRange.begunWithAny(begun)), look(List.of()));
    }

    private static String beginning(String name) {
        return "=" + name + (WordLists.isWhole(name.substring(name.lastIndexOf(' ') + 1)) ? " " : "");
    }

    /** Records with all the words; the last letters of each may be missing where none has the name, or nearly so. */
    void read(List<String> reading, boolean named) {
        var look = look(patterns(reading));
        var exact = lists.known(reading, WordRange::equal);
        var all = exact.size() == reading.size();
        if (named) {
            if (all && exact.stream().anyMatch(WordLists.Known::isRare)) {
                add(lists.rarest(exact), look);
            }
            return;
        }
        var open = lists.rarest(lists.open(reading, exact));
        var hits = isFull() || open.isEmpty() ? List.<Long>of() : found(open, look);
        if (all && hits.size() == limit) {
            add(lists.rarest(exact), look);
        }
        add(hits);
    }

    /** The same where one word differs in one letter: the unknown one, or any where all are known. */
    void guess(List<String> reading) {
        var exact = lists.known(reading, WordRange::equal);
        if (exact.size() == reading.size() && reading.size() >= NEAR_LISTS) {
            near(reading, exact);
            return;
        }
        for (var word : maybeWrong(reading, exact)) {
            if (!isFull()) {
                var others = exact.stream()
                        .filter(known -> !known.word().equals(word))
                        .toList();
                guess(tables.known(Typos.of(word), scope), others);
            }
        }
    }

    private void guess(List<String> meant, List<WordLists.Known> others) {
        if (meant.isEmpty()) {
            return;
        }
        var alternatives = meant.stream().map(word -> "% " + word + " %").toList();
        var patterns = patterns(others.stream().map(WordLists.Known::word).toList());
        var look = new WordTables.Look(patterns, alternatives, condition);
        if (meant.size() <= FEW_MEANT) {
            lists.known(meant, WordRange::equal).forEach(word -> {
                var with = new ArrayList<>(others);
                with.add(word);
                add(lists.rarest(with), look);
            });
            return;
        }
        var any = WordRange.anyOf(meant);
        var all = new ArrayList<>(others);
        all.add(new WordLists.Known("", any, lists.count(any)));
        add(lists.rarest(all), look);
    }

    /** All words exist, yet one is meant otherwise: of the three rarest words a hit has two as they were typed. */
    private void near(List<String> reading, List<WordLists.Known> exact) {
        var ranges = exact.stream()
                .sorted(Comparator.comparingInt(WordLists.Known::count))
                .limit(NEAR_LISTS)
                .map(WordLists.Known::range)
                .toList();
        var misspelling = new Misspelling(reading);
        tables.near(ranges, look(misspelling.patterns()), scope, NEAR).stream()
                .filter(misspelling::isOf)
                .forEach(text -> add(List.of(text.id())));
    }

    private WordTables.Look look(List<String> patterns) {
        return WordTables.Look.of(patterns, condition);
    }

    private void add(List<WordRange> ranges, WordTables.Look look) {
        if (!isFull() && !ranges.isEmpty()) {
            add(found(ranges, look));
        }
    }

    private List<Long> found(List<WordRange> ranges, WordTables.Look look) {
        return tables.found(ranges, look, scope, limit, compared);
    }

    void add(List<Long> ids) {
        for (var id : ids) {
            if (isFull()) {
                return;
            }
            found.add(id);
        }
    }

    private boolean isFull() {
        return found.size() >= limit;
    }

    static List<String> patterns(List<String> words) {
        return words.stream()
                .map(word -> WordLists.isWhole(word) ? "% " + word + " %" : "% " + word + "%")
                .toList();
    }
}
