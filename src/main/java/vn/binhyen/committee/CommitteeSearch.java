package vn.binhyen.committee;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.PlacedNames;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.search.SearchHit;
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
    public List<SearchHit> find(SearchTerms terms, Officer officer, int limit) {
        if (Collections.disjoint(SAID, terms.words())) {
            return List.of();
        }
        var found = new LinkedHashSet<CommitteeRow>();
        placedNames.of(terms, officer).forEach(placed -> {
            var place = placed.place().id().value();
            found.addAll(listing.named(placed.name(), new Scope(place, place), limit));
        });
        found.addAll(listing.named(terms, officer.scope(), limit));
        return listing.lines(found.stream().limit(limit).toList(), officer).stream()
                .map(line -> new SearchHit(
                        line.name(),
                        line.url(),
                        line.statusKey(),
                        line.place(),
                        VietnameseFormat.date(line.day()),
                        terms.isName(line.name())))
                .toList();
    }
}
