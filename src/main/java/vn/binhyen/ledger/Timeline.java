package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The days a question is about, cut at every boundary of its periods into segments, so that each amount is read once
 * however the periods overlap. Segment 0 lies before the first boundary: there a stock already has its past.
 */
final class Timeline {

    private final Measure.Kind kind;
    private final List<Period> periods;
    private final List<LocalDate> cuts;

    private Timeline(Measure.Kind kind, List<Period> periods, List<LocalDate> cuts) {
        this.kind = kind;
        this.periods = periods;
        this.cuts = cuts;
    }

    static Timeline of(Measure.Kind kind, List<Period> periods) {
        var cuts = new TreeSet<LocalDate>();
        periods.forEach(period -> {
            if (kind == Measure.Kind.FLOW) {
                cuts.add(period.from());
            }
            cuts.add(period.end());
        });
        return new Timeline(kind, List.copyOf(periods), List.copyOf(cuts));
    }

    LocalDate first() {
        return kind == Measure.Kind.FLOW ? cuts.getFirst() : Period.BEGINNING;
    }

    /** The day after the last one. */
    LocalDate end() {
        return cuts.getLast();
    }

    int firstYear() {
        return first().getYear();
    }

    int lastYear() {
        return end().minusDays(1).getYear();
    }

    /** A flow has nothing before the first cut. */
    int firstSegment() {
        return kind == Measure.Kind.FLOW ? 1 : 0;
    }

    int segments() {
        return cuts.size() - firstSegment();
    }

    /** For each segment what a balance has in the half-months that lie in it as a whole. */
    String balanceSums() {
        return IntStream.range(firstSegment(), cuts.size())
                .mapToObj(segment -> HalfMonths.sum(
                        segment == 0 ? HalfMonth.of(Period.BEGINNING) : bucketFrom(cuts.get(segment - 1)),
                        HalfMonth.of(cuts.get(segment))))
                .collect(Collectors.joining(", "));
    }

    private static int bucketFrom(LocalDate cut) {
        return HalfMonth.of(cut) + (HalfMonth.isStart(cut) ? 0 : 1);
    }

    /** For width_bucket over days since 1970: a day's segment is the number of cuts up to it. */
    int[] dayCuts() {
        return cuts.stream().mapToInt(cut -> (int) cut.toEpochDay()).toArray();
    }

    /** The half-months that a cut goes through, in order. */
    int[] brokenBuckets() {
        return cuts.stream()
                .filter(cut -> !HalfMonth.isStart(cut))
                .mapToInt(HalfMonth::of)
                .distinct()
                .toArray();
    }

    /** For each segment the periods it counts in, so that rows need no search. */
    List<List<Period>> periodsBySegment() {
        return IntStream.range(0, cuts.size())
                .mapToObj(segment -> periods.stream()
                        .filter(period -> contains(period, segment))
                        .distinct()
                        .toList())
                .toList();
    }

    private boolean contains(Period period, int segment) {
        var from = kind == Measure.Kind.FLOW ? cuts.indexOf(period.from()) + 1 : 0;
        return segment >= from && segment <= cuts.indexOf(period.end());
    }
}
