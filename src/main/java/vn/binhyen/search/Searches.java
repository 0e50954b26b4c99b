package vn.binhyen.search;

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

    private final List<SearchSource> sources;

    Searches(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /** The hits of one source. */
    public record Group(String kind, String listUrl, List<SearchHit> hits) {

        boolean hasWholeName() {
            return hits.stream().anyMatch(SearchHit::whole);
        }
    }

    /** Up to so many hits of each source; sources without any are left out. */
    public List<Group> find(String typed, Officer officer, int limit) {
        var text = typed.length() > TYPED_LIMIT ? typed.substring(0, TYPED_LIMIT) : typed;
        var terms = SearchTerms.of(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        return sources.stream()
                .filter(source -> source.isFor(officer.role()))
                .map(source ->
                        new Group(source.kind(), source.listUrl(text.strip()), source.find(terms, officer, limit)))
                .filter(group -> !group.hits().isEmpty())
                .sorted(Comparator.comparing(Group::hasWholeName).reversed())
                .toList();
    }
}
