package vn.binhyen.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bậc màu: up to five classes with about as many places in each; equal values always fall into the same class. Class 0 is
 * for places without a value.
 */
record MapClasses(List<Bounds> bounds) {

    static final int MOST = 5;

    private static final int ALIKE = 3;

    /** The least and the greatest value of a class, and how many places are in it. */
    record Bounds(BigDecimal least, BigDecimal greatest, int places) {}

    static MapClasses dividing(List<@Nullable BigDecimal> values) {
        var sorted = values.stream().filter(Objects::nonNull).sorted().toList();
        var classes = new ArrayList<Bounds>();
        var start = 0;
        while (start < sorted.size()) {
            var wanted = Math.ceilDiv(sorted.size() - start, MOST - classes.size());
            var end = Math.min(start + wanted, sorted.size());
            while (end < sorted.size() && sorted.get(end).compareTo(sorted.get(end - 1)) == 0) {
                end++;
            }
            classes.add(new Bounds(sorted.get(start), sorted.get(end - 1), end - start));
            start = end;
        }
        return new MapClasses(List.copyOf(classes));
    }

    /** 1 for the lowest class; 0 without a value. */
    int classOf(@Nullable BigDecimal value) {
        if (value == null) {
            return 0;
        }
        for (var index = 0; index < bounds.size(); index++) {
            if (value.compareTo(bounds.get(index).greatest()) <= 0) {
                return index + 1;
            }
        }
        return bounds.size();
    }

    /**
     * The class on the scale of five colours: with fewer classes the ends of the scale are still used. Where all places
     * are alike none is dark, and nothing at all is the lightest.
     */
    int colour(int number) {
        if (number == 0) {
            return 0;
        }
        if (bounds.size() == 1) {
            return bounds.getFirst().greatest().signum() == 0 ? 1 : ALIKE;
        }
        return 1 + Math.round((number - 1) * (MOST - 1) / (float) (bounds.size() - 1));
    }
}
