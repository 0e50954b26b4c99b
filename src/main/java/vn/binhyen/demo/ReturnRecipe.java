package vn.binhyen.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** What places of an example province report on one form; the same numbers each time. */
record ReturnRecipe(
        String form,
        @Nullable String since,
        int periods,
        int received,
        int approved,
        @Nullable String note,
        @Nullable List<String> explained,
        @Nullable Returned returned,
        Map<String, List<Integer>> cells) {

    private static final int PER_CENT = 100;
    /** Neighbours in the list must not be alike. */
    private static final int STEP = 37;
    /** By how much of its width a number moves from one period to the next. */
    private static final int MOVE = 5;

    /** What the office finds wrong with the last return of one place. */
    record Returned(String cell, String reason) {}

    /** The numbers of a place: they stay near each other from period to period. */
    Map<String, Long> numbers(AreaId area, String period) {
        var numbers = new TreeMap<String, Long>();
        cells.forEach((cell, bounds) -> {
            var least = bounds.getFirst();
            var width = bounds.getLast() - least;
            var move = width / MOVE;
            var usual = new Random(area.value() * 31 + cell.hashCode()).nextInt(width - move + 1);
            var now = new Random(area.value() * 31 + cell.hashCode() + period.hashCode()).nextInt(move + 1);
            numbers.put(cell, (long) least + usual + now);
        });
        return numbers;
    }

    boolean isReceived(int index) {
        return index * STEP % PER_CENT < received;
    }

    boolean isApproved(int index) {
        return index * STEP % PER_CENT < received * approved / PER_CENT;
    }
}
