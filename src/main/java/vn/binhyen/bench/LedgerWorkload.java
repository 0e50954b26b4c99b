package vn.binhyen.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;

/**
 * The nation: 34 provinces, 3,321 communes of ten residential areas, 40 measures, the months of 2025. A source is one
 * residential area in one month, with a value for each measure. The year is the seed, so the values are the same
 * everywhere.
 */
final class LedgerWorkload {

    static final int PROVINCES = 34;
    static final int COMMUNES = 3_321;
    static final int AREAS = 10;
    static final int MEASURES = 40;
    static final int MONTHS = 12;
    static final int YEAR = 2025;

    private static final int LAST_COMMON_DAY = 28;

    private LedgerWorkload() {}

    static AreaId province(int number) {
        return AreaId.province(2, 1 + number);
    }

    static AreaId commune(int number) {
        return province(number % PROVINCES).commune(1 + number / PROVINCES);
    }

    static List<AreaId> provinces() {
        return IntStream.range(0, PROVINCES).mapToObj(LedgerWorkload::province).toList();
    }

    /** The communes of the first province, and of the next where it has not enough. */
    static List<AreaId> communes(int count) {
        return IntStream.range(0, count)
                .map(number -> number * PROVINCES % COMMUNES)
                .mapToObj(LedgerWorkload::commune)
                .toList();
    }

    static List<MeasureCode> codes() {
        return IntStream.range(0, MEASURES)
                .mapToObj(number -> new MeasureCode("bench.value_" + number))
                .toList();
    }

    static Measures measures() {
        return new Measures(codes().stream().map(LedgerWorkload::measure).toList());
    }

    static Measure measure(MeasureCode code) {
        return new Measure(code, Measure.Kind.FLOW, "việc", 0, List.of());
    }

    /** As an import sorts them: by place. */
    static List<Restatement> restatements(int contributions) {
        return restatements(YEAR, contributions);
    }

    /** What an earlier year brought: nobody asks for it. */
    static List<Restatement> earlier(int contributions) {
        return restatements(YEAR - 1, contributions);
    }

    private static List<Restatement> restatements(int year, int contributions) {
        var random = new Random(year);
        var codes = codes();
        var months = random.ints(0, COMMUNES * AREAS * MONTHS)
                .distinct()
                .limit(contributions / MEASURES)
                .toArray();
        var list = new ArrayList<Restatement>(months.length);
        for (var month : months) {
            list.add(restatement(year, month, codes, random));
        }
        list.sort(Comparator.comparing(
                restatement -> restatement.contributions().getFirst().area()));
        return list;
    }

    private static Restatement restatement(int year, int number, List<MeasureCode> codes, Random random) {
        var place = number / MONTHS;
        var area = commune(place / AREAS).unit(1 + place % AREAS);
        var day = LocalDate.of(year, 1 + number % MONTHS, 1 + random.nextInt(LAST_COMMON_DAY));
        var contributions = codes.stream()
                .map(code -> new Contribution(code, Slice.NONE, area, day, 1L + random.nextInt(999)))
                .toList();
        return new Restatement(new Source("bench", new UUID(random.nextLong(), number)), contributions);
    }
}
