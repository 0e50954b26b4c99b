package vn.binhyen.search;

import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseText;

/** How well a record answers a search. */
public enum SearchMatch {
    /** Its whole name was typed. */
    NAME,
    /** Its whole name was typed but for one letter, or followed by its place: nothing else need be meant. */
    NEARLY,
    /** It has the words, or some of them. */
    WORDS;

    public static SearchMatch of(SearchTerms terms, String name) {
        if (terms.isName(name)) {
            return NAME;
        }
        return terms.distance(VietnameseText.fold(name)) <= 1 ? NEARLY : WORDS;
    }
}
