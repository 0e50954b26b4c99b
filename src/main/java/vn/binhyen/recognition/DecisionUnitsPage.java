package vn.binhyen.recognition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Choosing units for a draft: search and tick, take all that match, or paste codes. */
public record DecisionUnitsPage(
        String url,
        String number,
        int year,
        UnitChoice choice,
        Map<String, String> communes,
        List<Unit> units,
        long total,
        long first,
        @Nullable String previous,
        @Nullable String next,
        List<String> problems) {

    /** A registered unit; {@code taken} names the decision it already stands in. */
    public record Unit(
            String code,
            String name,
            String place,
            String kindKey,
            boolean inStandard,
            @Nullable String taken) {

        public boolean free() {
            return inStandard && taken == null;
        }
    }

    public long last() {
        return first + units.size() - 1;
    }
}
