package vn.binhyen.committee;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Role;
import vn.binhyen.place.PlacedNames;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.search.SearchHit;
import vn.binhyen.search.SearchMatch;
import vn.binhyen.search.SearchQuestion;
import vn.binhyen.search.SearchSource;

/** Lets committees be found by their name and that of their place; their members are nobody's search result. */
@Component
class CommitteeSearch implements SearchSource {

    /** Who looks for a committee says so. */
    private static final Set<String> SAID = Set.of("ban", "bcd");

    private final CommitteeListing listing;
    private final PlacedNames placedNames;

    CommitteeSearch(CommitteeListing listing, PlacedNames placedNames) {
        this.listing = listing;
        this.placedNames = placedNames;
    }

    @Override
    public String kind() {
        return "committee";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean isFor(Role role) {
        return role != Role.OPERATOR && role != Role.UNIT;
    }

    @Override
    public String listUrl(String typed) {
        return "";
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        var terms = question.terms();
        var officer = question.officer();
        if (Collections.disjoint(SAID, terms.words())) {
            return List.of();
        }
        var found = new LinkedHashSet<CommitteeRow>();
        placedNames.of(terms, officer).forEach(placed -> {
            var place = placed.place().id().value();
            found.addAll(listing.named(placed.name(), new Scope(place, place), question.limit()));
        });
        found.addAll(listing.named(terms, officer.scope(), question.limit()));
        return listing.lines(found.stream().limit(question.limit()).toList(), officer).stream()
                .map(line -> new SearchHit(
                        line.name(),
                        line.url(),
                        line.statusKey(),
                        line.place(),
                        VietnameseFormat.date(line.day()),
                        SearchMatch.of(terms, line.name())))
                .toList();
    }
}
