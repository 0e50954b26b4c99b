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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.returns.EditionRepository.Neighbours;

/**
 * Ghi sổ số liệu đã duyệt. What happened in the period is posted on its last day. A stock stands from that day until the next
 * approved return of the same form and place says otherwise; that of a place that is no more until the period ends in which it
 * ended: then whoever continues it reports.
 */
@Component
class ReturnPosting {

    /** Nobody waits longer for a period to end. */
    private static final int YEARS = 2;

    private final EditionRepository editions;
    private final ReturnPlaces places;
    private final Ledger ledger;

    ReturnPosting(EditionRepository editions, ReturnPlaces places, Ledger ledger) {
        this.editions = editions;
        this.places = places;
        this.ledger = ledger;
    }

    /** Posts these returns of one form as they were approved last, in the transaction that approves them. */
    void post(Form form, Collection<UUID> approved) {
        if (!form.hasStocks()) {
            ledger.restateAll(restatements(form, approved, Map.of()));
            return;
        }
        var neighbours = editions.neighbours(approved);
        var ends = new HashMap<UUID, @Nullable LocalDate>();
        neighbours.forEach((id, beside) -> ends.put(id, beside.next()));
        var before = neighbours.values().stream()
                .map(Neighbours::before)
                .filter(Objects::nonNull)
                .map(id -> Objects.requireNonNull(id))
                .filter(id -> !ends.containsKey(id))
                .collect(Collectors.toSet());
        editions.neighbours(before).forEach((id, beside) -> ends.put(id, beside.next()));
        ledger.restateAll(restatements(form, ends.keySet(), ends));
    }

    /** Says the stocks of these places again, after places have ended or are back. */
    void follow(List<Form> forms, Scope scope) {
        for (var form : forms) {
            var latest = form.hasStocks() ? editions.latest(form, scope) : List.<UUID>of();
            if (!latest.isEmpty()) {
                post(form, latest);
            }
        }
    }

    private List<Restatement> restatements(Form form, Collection<UUID> ids, Map<UUID, @Nullable LocalDate> ends) {
        var standing = editions.standing(ids);
        var gone = form.hasStocks()
                ? places.lastDays(standing.stream().map(Edition::area).collect(Collectors.toSet()))
                : Map.<AreaId, LocalDate>of();
        return standing.stream()
                .map(edition -> new Restatement(
                        new Source(ReturnMeasures.SOURCE, edition.returnId()),
                        contributions(
                                form, edition, end(form, gone.get(edition.area()), ends.get(edition.returnId())))))
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
