package vn.binhyen.recognition;

import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.search.SearchHit;
import vn.binhyen.search.SearchMatch;
import vn.binhyen.search.SearchQuestion;
import vn.binhyen.search.SearchSource;

/** Lets decisions be found by their number, with or without the year and the words before it. */
@Component
class DecisionSearch implements SearchSource {

    private static final Set<String> BEFORE_NUMBERS = Set.of("quyet", "dinh", "so");

    private final DecisionRepository repository;
    private final MessageSource messages;

    DecisionSearch(DecisionRepository repository, MessageSource messages) {
        this.repository = repository;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isFor(Role role) {
        return role != Role.OPERATOR;
    }

    @Override
    public String listUrl(String typed) {
        return "";
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        var terms = question.terms();
        var words = terms.words().stream()
                .filter(word -> !BEFORE_NUMBERS.contains(word))
                .toList();
        return words.isEmpty()
                ? List.of()
                : repository.numbered(words, question.officer().scope(), question.limit()).stream()
                        .map(decision -> hit(decision, terms))
                        .toList();
    }

    private SearchHit hit(Decision decision, SearchTerms terms) {
        var content = decision.content();
        var day = VietnameseFormat.date(content.day());
        return new SearchHit(
                content.number(),
                DecisionTelling.url(decision),
                "recognition.status." + decision.status(),
                day + " · " + content.issuer(),
                messages.getMessage(
                        "recognition.of-year",
                        new Object[] {Integer.toString(content.year())},
                        LocaleContextHolder.getLocale()),
                SearchMatch.of(terms, content.number()));
    }
}
