package vn.binhyen.platform;

import java.util.List;

/** Words as an index finds them: these words, or all that begin with these letters. */
record WordRange(List<String> words, boolean begun) {

    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    static WordRange anyOf(List<String> words) {
        return new WordRange(List.copyOf(words), false);
    }

    static WordRange equal(String word) {
        return anyOf(List.of(word));
    }

    static WordRange begunWith(String letters) {
        return begunWithAny(List.of(letters));
    }

    static WordRange begunWithAny(List<String> letters) {
        return new WordRange(List.copyOf(letters), true);
    }

    /** Whether the index has the records of this range one after the other, each once. */
    boolean isList() {
        return !begun && words.size() == 1;
    }

    boolean isMany() {
        return words.size() > 1;
    }

    /** The range as SQL over {@code w} and, for many words, {@code one}, with one parameter of this name. */
    String condition(String name) {
        var one = isMany() ? "one.word" : ":" + name;
        return begun ? "w.word >= " + one + " AND w.word < " + one + " || '" + AFTER_ALL + "'" : "w.word = " + one;
    }

    Object parameter() {
        return isMany() ? words.toArray(String[]::new) : words.getFirst();
    }
}
