package vn.binhyen.platform;

import java.util.List;

/** Words as an index finds them: ranges from a first word to before another. */
record WordRange(List<String> first, List<String> end) {

    private static final String JUST_AFTER = "\u0001";
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    static WordRange anyOf(List<String> words) {
        return new WordRange(
                words, words.stream().map(word -> word + JUST_AFTER).toList());
    }

    static WordRange equal(String word) {
        return anyOf(List.of(word));
    }

    static WordRange begunWith(String letters) {
        return new WordRange(List.of(letters), List.of(letters + AFTER_ALL));
    }

    String[] firsts() {
        return first.toArray(String[]::new);
    }

    String[] ends() {
        return end.toArray(String[]::new);
    }
}
