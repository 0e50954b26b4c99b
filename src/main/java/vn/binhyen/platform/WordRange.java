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
        return new WordRange(List.of(letters), true);
    }

    /** Whether the index has the records of this range one after the other, each once. */
    boolean isList() {
        return !begun && words.size() == 1;
    }

    boolean isMany() {
        return !begun && words.size() > 1;
    }

    /** The range as SQL over {@code w} and, for many words, {@code one}, with two parameters of this name. */
    String condition(String name) {
        if (begun) {
            return "w.word >= :" + name + " AND w.word < :" + name + "End";
        }
        return isMany() ? "w.word = one.word" : "w.word = :" + name;
    }

    Object parameter() {
        return begun || isList() ? words.getFirst() : words.toArray(String[]::new);
    }

    String end() {
        return words.getFirst() + AFTER_ALL;
    }
}
