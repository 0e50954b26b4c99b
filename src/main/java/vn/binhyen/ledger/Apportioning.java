package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.AreaId;

/**
 * Chia theo tỷ lệ: gives places of today their recorded share of what is known only of a place that was divided. It cuts
 * running sums, slice by slice: so months add up to years, slices to the whole, and the shares to what was divided.
 */
@Component
class Apportioning {

    private final MeasureCatalog catalog;
    private final AmountRepository repository;

    Apportioning(MeasureCatalog catalog, AmountRepository repository) {
        this.catalog = catalog;
        this.repository = repository;
    }

    private record Key(long part, int measure, int slice) {}

    void read(Question question, AskedTerms terms, List<CoverPart> pieces, Amounts amounts) {
        var days = days(question, terms.kind());
        var sums = sums(question, terms, pieces, days);
        var bySlice = new TermsOfSlices(catalog, terms.byMeasure(), amounts::term);
        sums.forEach((key, running) -> {
            for (var piece : pieces) {
                if (piece.part() == key.part()) {
                    var row = amounts.area(new AreaId(piece.area()));
                    for (var period : question.periods()) {
                        var value = piece.of(running[days.indexOf(period.to())])
                                - (terms.kind() == Measure.Kind.STOCK
                                        ? 0
                                        : piece.of(running[days.indexOf(before(period))]));
                        for (var term : bySlice.of(key.measure(), key.slice())) {
                            amounts.add(row, term, amounts.period(period), value);
                        }
                    }
                }
            }
        });
    }

    /** The days at whose end running sums are needed. */
    private static List<LocalDate> days(Question question, Measure.Kind kind) {
        var days = new LinkedHashSet<LocalDate>();
        for (var period : question.periods()) {
            days.add(period.to());
            if (kind == Measure.Kind.FLOW) {
                days.add(before(period));
            }
        }
        return List.copyOf(days);
    }

    private static LocalDate before(Period period) {
        return period.from().minusDays(1);
    }

    private Map<Key, long[]> sums(Question question, AskedTerms terms, List<CoverPart> pieces, List<LocalDate> days) {
        var periods = days.stream().map(day -> new Period(day, day)).toList();
        var timeline = Timeline.of(Measure.Kind.STOCK, periods);
        var positions = timeline.periodsBySegment().stream()
                .map(list -> list.stream().mapToInt(periods::indexOf).toArray())
                .toList();
        var parts = pieces.stream().map(piece -> new AreaId(piece.part())).toList();
        var sums = new HashMap<Key, long[]>();
        repository.read(
                AmountQuery.of(parts, terms.measures(), terms.measures(), timeline, question.known()),
                (area, measure, slice, segment, values) -> {
                    var running = sums.computeIfAbsent(new Key(area, measure, slice), key -> new long[days.size()]);
                    for (var i = segment; i < positions.size(); i++) {
                        var value = values[i - segment];
                        Arrays.stream(positions.get(i)).forEach(at -> running[at] = Math.addExact(running[at], value));
                    }
                });
        return sums;
    }
}
