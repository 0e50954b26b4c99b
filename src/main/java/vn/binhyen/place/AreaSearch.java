package vn.binhyen.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;
import vn.binhyen.search.SearchHit;
import vn.binhyen.search.SearchMatch;
import vn.binhyen.search.SearchQuestion;
import vn.binhyen.search.SearchSource;

/** Lets places be found: those of today and those that are no more. */
@Component
class AreaSearch implements SearchSource {

    private final FoundAreas found;
    private final PlacedNames placedNames;
    private final AreaRepository repository;
    private final MessageSource messages;

    AreaSearch(FoundAreas found, PlacedNames placedNames, AreaRepository repository, MessageSource messages) {
        this.found = found;
        this.placedNames = placedNames;
        this.repository = repository;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "area";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Role role) {
        return true;
    }

    @Override
    public String listUrl(String typed) {
        return "";
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        var terms = question.terms();
        var areas = areas(question);
        var above = repository
                .list(
                        areas.stream().flatMap(AreaSearch::above).distinct().toList(),
                        question.officer().scope())
                .stream()
                .collect(Collectors.toMap(Area::id, Area::name));
        return areas.stream()
                .map(area -> new SearchHit(
                        area.name(),
                        area.url(),
                        area.kind().labelKey(),
                        above(area)
                                .flatMap(id -> Stream.ofNullable(above.get(id)))
                                .collect(Collectors.joining(" · ")),
                        note(area),
                        SearchMatch.of(terms, area.name())))
                .toList();
    }

    /**
     * Whole names first, also with one letter wrong, then names followed by the place they lie in ("xã Tân Phong tỉnh Lào
     * Cai"), then all others.
     */
    private List<Area> areas(SearchQuestion question) {
        var terms = question.terms();
        var scope = question.officer().scope();
        var limit = question.limit();
        var best = found.ofAllTimes(terms, scope, limit, !question.named());
        var hits = new LinkedHashMap<AreaId, Area>();
        best.stream().filter(area -> terms.isName(area.name())).forEach(area -> hits.put(area.id(), area));
        if (hits.isEmpty() && !question.named()) {
            best.stream()
                    .filter(area -> terms.distance(VietnameseText.fold(area.name())) == 1)
                    .forEach(area -> hits.put(area.id(), area));
            placedNames.of(terms, question.officer()).stream()
                    .filter(placed -> placed.place().id().level().compareTo(Level.COMMUNE) < 0)
                    .flatMap(placed -> found.within(placed, scope, limit).stream())
                    .forEach(area -> hits.putIfAbsent(area.id(), area));
        }
        best.forEach(area -> hits.putIfAbsent(area.id(), area));
        return hits.values().stream().limit(limit).toList();
    }

    /** The district, where there is one, and the province that a place lies in. */
    private static Stream<AreaId> above(Area area) {
        return Stream.of(Level.DISTRICT, Level.PROVINCE)
                .filter(level -> level.compareTo(area.id().level()) < 0)
                .map(area.id()::ancestor)
                .distinct()
                .filter(id -> !id.equals(area.id()));
    }

    private String note(Area area) {
        var end = area.validTo();
        return end == null
                ? ""
                : messages.getMessage(
                        "place.until", new Object[] {VietnameseFormat.date(end)}, LocaleContextHolder.getLocale());
    }
}
