package vn.binhyen.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/**
 * Số liệu của báo cáo: everything numeric a report says, copied cell by cell from one table of figures. The first place
 * is the one the report is about, the others are those directly below it.
 */
record ReportFigures(
        int year,
        String calendar,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        List<Definition> definitions,
        List<Place> places,
        Map<Key, Value> values) {

    ReportFigures {
        definitions = List.copyOf(definitions);
        places = List.copyOf(places);
        values = Map.copyOf(values);
    }

    /** What a figure is; the text names numerator and denominator. */
    record Definition(String code, String label, String text) {}

    /** A row of the table; the name carries its kind: Xã Vĩnh An. */
    record Place(AreaId area, String name) {}

    /** Which cell: {@code ago} is 0 for the year of the report and 1 for the one before. */
    record Key(String figure, AreaId area, int ago) {}

    /** A cell: the amount, for a share also its two exact parts, and the address where it opens. */
    record Value(
            BigDecimal amount,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String url) {}

    Place subject() {
        return places.getFirst();
    }

    List<Place> below() {
        return places.subList(1, places.size());
    }

    Optional<Value> value(String figure, AreaId area, int ago) {
        return Optional.ofNullable(values.get(new Key(figure, area, ago)));
    }

    /**
     * Whether anything was recognised in that year. Where nothing was, the year was not recorded here, and nothing is
     * said about it: missing is not zero.
     */
    boolean recorded(int ago) {
        return values.entrySet().stream()
                .filter(cell -> cell.getKey().ago() == ago
                        && cell.getKey().area().equals(subject().area()))
                .map(cell -> cell.getValue().numerator())
                .anyMatch(numerator -> numerator != null && numerator > 0);
    }

    Optional<Value> value(String figure) {
        return value(figure, subject().area(), 0);
    }
}
