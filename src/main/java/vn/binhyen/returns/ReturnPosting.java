package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/**
 * Ghi sổ số liệu đã duyệt. What happened in the period is posted on its last day. A stock stands from that day until the next
 * approved return of the same form and place says otherwise; that of a place that is no more until the period ends in which it
 * ended: then whoever continues it reports.
 */
@Component
class ReturnPosting {

    /** Nobody waits longer for a period to end. */
    private static final int YEARS = 2;

    private final FormCatalog forms;
    private final EditionRepository editions;
    private final ReturnPlaces places;
    private final Ledger ledger;

    ReturnPosting(FormCatalog forms, EditionRepository editions, ReturnPlaces places, Ledger ledger) {
        this.forms = forms;
        this.editions = editions;
        this.places = places;
        this.ledger = ledger;
    }

    /** Posts these returns as they were approved last, in the transaction that approves them. */
    void post(Collection<UUID> approved) {
        post(editions.standing(approved));
    }

    /** Says the stocks of these places again, after places have ended or are back. */
    void follow(Scope scope) {
        var latest = new ArrayList<>(editions.standing(editions.latest(scope)));
        var known = forms(latest);
        latest.removeIf(edition -> !form(edition, known).hasStocks());
        post(latest);
    }

    /** A stock stands until the next return of its form and place; so the one before is said again too. */
    private void post(List<Edition> standing) {
        var all = new ArrayList<>(standing);
        var known = forms(all);
        var withStocks = standing.stream()
                .filter(edition -> form(edition, known).hasStocks())
                .map(Edition::returnId)
                .collect(Collectors.toSet());
        var ends = new HashMap<UUID, @Nullable LocalDate>();
        if (!withStocks.isEmpty()) {
            var neighbours = editions.neighbours(withStocks);
            neighbours.forEach((id, beside) -> ends.put(id, beside.next()));
            var before = neighbours.values().stream()
                    .flatMap(beside -> Stream.ofNullable(beside.before()))
                    .filter(id -> !ends.containsKey(id))
                    .collect(Collectors.toSet());
            editions.neighbours(before).forEach((id, beside) -> ends.put(id, beside.next()));
            var earlier = editions.standing(before);
            known.putAll(forms(earlier));
            all.addAll(earlier);
        }
        if (!all.isEmpty()) {
            ledger.restateAll(restatements(all, known, ends));
        }
    }

    /** The forms as they were filled in, whatever the provinces changed since; each is looked up once. */
    private Map<UUID, Form> forms(List<Edition> list) {
        var found = new HashMap<List<Object>, Form>();
        var byReturn = new HashMap<UUID, Form>();
        for (var edition : list) {
            var province = edition.area().ancestor(Level.PROVINCE);
            byReturn.put(
                    edition.returnId(),
                    found.computeIfAbsent(
                            List.of(edition.form(), province, edition.lastDay()),
                            first -> forms.get(edition.form(), province, edition.lastDay())));
        }
        return byReturn;
    }

    private static Form form(Edition edition, Map<UUID, Form> known) {
        return Objects.requireNonNull(known.get(edition.returnId()));
    }

    private List<Restatement> restatements(
            List<Edition> standing, Map<UUID, Form> known, Map<UUID, @Nullable LocalDate> ends) {
        var gone = ends.isEmpty()
                ? Map.<AreaId, LocalDate>of()
                : places.lastDays(standing.stream().map(Edition::area).collect(Collectors.toSet()));
        return standing.stream()
                .map(edition -> {
                    var form = form(edition, known);
                    var end = end(form, gone.get(edition.area()), ends.get(edition.returnId()));
                    return new Restatement(
                            new Source(ReturnMeasures.SOURCE, edition.returnId()), contributions(form, edition, end));
                })
                .toList();
    }

    private static @Nullable LocalDate end(Form form, @Nullable LocalDate lastDay, @Nullable LocalDate next) {
        if (lastDay == null || next != null) {
            return next;
        }
        return form.periods(lastDay.plusDays(1), lastDay.plusYears(YEARS))
                .getFirst()
                .days()
                .to();
    }

    private static List<Contribution> contributions(Form form, Edition edition, @Nullable LocalDate end) {
        var contributions = new ArrayList<Contribution>();
        for (var cell : form.asked()) {
            var value = edition.values().get(cell.code());
            if (value != null && value.amount() != 0) {
                var code = Objects.requireNonNull(cell.measure()).code();
                contributions.add(
                        new Contribution(code, cell.slice(), edition.area(), edition.lastDay(), value.amount()));
                if (cell.isStock() && end != null) {
                    contributions.add(new Contribution(code, cell.slice(), edition.area(), end, -value.amount()));
                }
            }
        }
        return contributions;
    }
}
