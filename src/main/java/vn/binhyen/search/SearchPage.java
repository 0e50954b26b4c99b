package vn.binhyen.search;

import java.util.List;

/** The hits of a search by source, and what was typed. */
public record SearchPage(String typed, List<Group> groups) {

    /** The hits of one source; {@code listUrl} is empty where it has no list of its own. */
    public record Group(String kind, String titleKey, String listUrl, List<SearchHit> hits) {}

    static SearchPage of(String typed, List<Searches.Group> found) {
        return new SearchPage(
                typed,
                found.stream()
                        .map(group ->
                                new Group(group.kind(), "search.kind." + group.kind(), group.listUrl(), group.hits()))
                        .toList());
    }

    public int hits() {
        return groups.stream().mapToInt(group -> group.hits().size()).sum();
    }
}
