package vn.binhyen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.SearchTerms;

/** Tìm kiếm: one question to all sources. Whoever found a whole name answers first. */
@Service
@Transactional(readOnly = true)
public class Searches {

    static final int TYPED_LIMIT = 200;

    /** The last first: places, which all names are full of, guess only where nobody has the name. */
    private final List<SearchSource> sources;

    Searches(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order).reversed())
                .toList();
    }

    /** The hits of one source. */
    public record Group(String kind, String listUrl, List<SearchHit> hits) {

        boolean isSure() {
            return hits.stream().anyMatch(hit -> hit.match() != SearchMatch.WORDS);
        }

        boolean hasWholeName() {
            return hits.stream().anyMatch(hit -> hit.match() == SearchMatch.NAME);
        }
    }

    /** Up to so many hits of each source; sources without any are left out. */
    public List<Group> find(String typed, Officer officer, int limit) {
        var text = typed.length() > TYPED_LIMIT ? typed.substring(0, TYPED_LIMIT) : typed;
        var terms = SearchTerms.of(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        var groups = new ArrayList<Group>();
        for (var source : sources) {
            if (source.isFor(officer.role())) {
                var named = groups.stream().anyMatch(Group::isSure);
                var hits = source.find(new SearchQuestion(terms, officer, limit, named));
                groups.add(new Group(source.kind(), source.listUrl(text.strip()), hits));
            }
        }
        return groups.reversed().stream()
                .filter(group -> !group.hits().isEmpty())
                .sorted(Comparator.comparing(Group::hasWholeName).reversed())
                .toList();
    }
}
