package vn.binhyen.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;

/**
 * What the nation reports: each residential area a return of 40 values a month, posted on the last day of the month as approved
 * returns are; and in the years before one return a commune and year, with a value for each measure and month. A value follows
 * from its place in the list, so whoever knows the list knows all sums.
 */
final class FiguresWorkload {

    private static final long AREA_STEP = 7_919;
    private static final long MONTH_STEP = 104_729;
    private static final long MEASURE_STEP = 31;
    private static final long VALUES = 997;

    private final List<AreaId> communes;
    private final int areas;
    private final List<MeasureCode> codes = LedgerWorkload.codes();

    FiguresWorkload(List<AreaId> communes, int areas) {
        this.communes = communes;
        this.areas = areas;
    }

    int areas() {
        return areas;
    }

    int communes() {
        return communes.size();
    }

    /** The return of one residential area for a month. */
    Restatement reported(int area, int month) {
        var day = YearMonth.of(LedgerWorkload.YEAR, month).atEndOfMonth();
        var place = communes.get(area / LedgerWorkload.AREAS).unit(1 + area % LedgerWorkload.AREAS);
        var contributions = IntStream.range(0, codes.size())
                .mapToObj(measure -> contribution(measure, place, day, value(area, month, measure)))
                .toList();
        return new Restatement(new Source("bench", new UUID(day.toEpochDay(), area)), contributions);
    }

    /** What one commune did in a year of the past. */
    Restatement past(int commune, int year) {
        var place = communes.get(commune);
        var contributions = IntStream.range(0, codes.size() * LedgerWorkload.MONTHS)
                .mapToObj(i -> contribution(
                        i / LedgerWorkload.MONTHS,
                        place,
                        YearMonth.of(year, 1 + i % LedgerWorkload.MONTHS).atEndOfMonth(),
                        value(commune, 1 + i % LedgerWorkload.MONTHS, i / LedgerWorkload.MONTHS)))
                .toList();
        return new Restatement(new Source("bench", new UUID(year, commune)), contributions);
    }

    /** What a measure must be in a place after so many months. */
    long sum(AreaId within, int months, int measure) {
        return IntStream.range(0, areas)
                .filter(area -> within.contains(communes.get(area / LedgerWorkload.AREAS)))
                .mapToLong(area -> IntStream.rangeClosed(1, months)
                        .mapToLong(month -> value(area, month, measure))
                        .sum())
                .sum();
    }

    private Contribution contribution(int measure, AreaId place, LocalDate day, long value) {
        return new Contribution(codes.get(measure), Slice.NONE, place, day, value);
    }

    private static long value(int area, int month, int measure) {
        return 1 + (area * AREA_STEP + month * MONTH_STEP + measure * MEASURE_STEP) % VALUES;
    }
}
