package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The days a question is about, cut at every boundary of its periods into segments, so that each amount is read once
 * however the periods overlap. Segment 0 lies before the first boundary: there a stock already has its past.
 */
final class Timeline {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

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
        return kind == Measure.Kind.FLOW ? cuts.getFirst() : BEGINNING;
    }

    /** The day after the last one. */
    LocalDate end() {
        return cuts.getLast();
    }

    int firstBucket() {
        return HalfMonth.of(first());
    }

    int lastBucket() {
        return HalfMonth.of(end().minusDays(1));
    }

    /** For width_bucket over days since 1970: a day's segment is the number of cuts up to it. */
    int[] dayCuts() {
        return cuts.stream().mapToInt(cut -> (int) cut.toEpochDay()).toArray();
    }

    /** For width_bucket over half-months. Half-months that a cut goes through are read from the entries. */
    int[] bucketCuts() {
        return cuts.stream()
                .mapToInt(cut -> HalfMonth.of(cut) + (HalfMonth.isStart(cut) ? 0 : 1))
                .toArray();
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
        return IntStream.rangeClosed(0, cuts.size())
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
