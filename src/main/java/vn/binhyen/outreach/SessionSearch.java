package vn.binhyen.outreach;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.search.SearchHit;
import vn.binhyen.search.SearchMatch;
import vn.binhyen.search.SearchQuestion;
import vn.binhyen.search.SearchSource;

/** Lets sessions be found by their title or host: the latest ones; all others are found in the log. */
@Component
class SessionSearch implements SearchSource {

    private final OutreachRepository repository;
    private final Venues venues;

    SessionSearch(OutreachRepository repository, Venues venues) {
        this.repository = repository;
        this.venues = venues;
    }

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isFor(Role role) {
        return role != Role.OPERATOR;
    }

    @Override
    public String listUrl(String typed) {
        return UriComponentsBuilder.fromPath("/outreach")
                .queryParam("q", typed.replace("{", "").replace("}", ""))
                .encode()
                .build()
                .toUriString();
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        var terms = question.terms();
        var officer = question.officer();
        var sessions = repository.latest(terms, officer.scope(), question.limit());
        var places = venues.named(
                sessions.stream().map(session -> session.facts().area()).collect(Collectors.toSet()), officer);
        return sessions.stream()
                .map(session -> new SearchHit(
                        session.facts().title(),
                        SessionTelling.url(session),
                        "outreach.form." + session.facts().form(),
                        Venues.of(places, session.facts().area()).name(),
                        VietnameseFormat.date(session.day()),
                        SearchMatch.of(terms, session.facts().title())))
                .toList();
    }
}
