package vn.binhyen.committee;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;

/** Lists committees, for people and for programs. */
@Component
@Transactional(readOnly = true)
class CommitteeListing {

    static final int PAGE = 50;

    private final CommitteeRepository repository;
    private final Places places;
    private final CommitteeTelling telling;
    private final MessageSource messages;

    CommitteeListing(CommitteeRepository repository, Places places, CommitteeTelling telling, MessageSource messages) {
        this.repository = repository;
        this.places = places;
        this.telling = telling;
        this.messages = messages;
    }

    /** One page of the list; {@code area} and {@code status} may be empty. */
    CommitteesPage page(String area, Committee.@Nullable Status status, int number, Officer officer) {
        var chosen =
                area.isEmpty() ? officer.area() : places.resolve(area, officer).id();
        var scope = officer.scope().narrowedTo(chosen);
        var offset = (number - 1L) * PAGE;
        var rows = repository.list(scope, status, telling.today(), PAGE, offset);
        var total = repository.count(scope, status);
        var query = "/committees?area=" + area + "&status=" + (status == null ? "" : status) + "&page=";
        return new CommitteesPage(
                lines(rows, officer),
                total,
                area,
                areas(officer),
                status == null ? "" : status.name(),
                statuses(),
                CommitteeTelling.mayWrite(officer),
                offset + 1,
                number > 1 ? query + (number - 1) : null,
                offset + rows.size() < total ? query + (number + 1) : null);
    }

    /** The rows of a page for programs. */
    List<CommitteeRow> rows(Scope scope, int number) {
        return repository.list(scope, null, telling.today(), PAGE, (number - 1L) * PAGE);
    }

    /** The committees whose name has these words, those that stand first. */
    List<CommitteeRow> named(SearchTerms terms, Scope scope, int limit) {
        return repository.named(terms, scope, telling.today(), limit);
    }

    long count(Scope scope) {
        return repository.count(scope, null);
    }

    Map<AreaId, Area> placesOf(Collection<AreaId> areas, Officer officer) {
        return places.list(areas, officer).stream().collect(Collectors.toMap(Area::id, Function.identity()));
    }

    /** The places that may have a committee: the officer's own, and the communes in it. */
    Map<String, String> areas(Officer officer) {
        var areas = new LinkedHashMap<String, String>();
        Stream.concat(
                        officer.area().equals(AreaId.NATION)
                                ? places.children(AreaId.NATION, officer).stream()
                                : places.find(officer.area(), officer).stream(),
                        officer.area().equals(AreaId.NATION) ? Stream.empty() : places.communes(officer).stream())
                .forEach(area -> areas.put(area.address(), area.name()));
        return areas;
    }

    private Map<String, String> statuses() {
        var locale = LocaleContextHolder.getLocale();
        var statuses = new LinkedHashMap<String, String>();
        for (var status : Committee.Status.values()) {
            statuses.put(status.name(), text("committee.status." + status, locale));
        }
        return statuses;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }

    List<CommitteesPage.Line> lines(List<CommitteeRow> rows, Officer officer) {
        var areas = placesOf(rows.stream().map(CommitteeRow::area).toList(), officer);
        return rows.stream()
                .map(row -> {
                    var area = areas.get(row.area());
                    var gone = area != null && area.validTo() != null && row.status() == Committee.Status.STANDING;
                    return new CommitteesPage.Line(
                            CommitteeTelling.url(row.id()),
                            area == null ? row.area().toString() : area.name(),
                            row.name(),
                            row.number(),
                            row.day(),
                            row.head(),
                            row.members(),
                            gone ? "committee.status.GONE" : "committee.status." + row.status(),
                            row.status() == Committee.Status.STANDING && !gone ? "good" : "");
                })
                .toList();
    }
}
