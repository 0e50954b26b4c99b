package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Số liệu vừa nhập: the numbers somebody typed of one place, and the cells that were emptied. {@code source} and {@code asOf} hold for
 * numbers that came without their own.
 */
record TypedCells(Map<String, Typed> values, Set<String> emptied, String source, LocalDate asOf) {

    /** One number; what is null was not said and stays as it was as long as the number does; an empty note takes it back. */
    record Typed(
            long amount,
            @Nullable String source,
            @Nullable LocalDate asOf,
            @Nullable String note) {}

    TypedCells {
        values = Map.copyOf(values);
        emptied = Set.copyOf(emptied);
    }

    /** All cells of a form: those that are not named are confirmed zeros. */
    static TypedCells complete(
            Form form, Map<String, Long> amounts, Map<String, String> notes, String source, LocalDate asOf) {
        var typed = new TreeMap<String, Typed>();
        for (var cell : form.asked()) {
            var amount = amounts.getOrDefault(cell.code(), 0L);
            typed.put(cell.code(), new Typed(amount, source, asOf, notes.get(cell.code())));
        }
        return new TypedCells(typed, Set.of(), source, asOf);
    }

    /** What stands there afterwards. */
    Map<String, ReturnValue> over(Map<String, ReturnValue> standing) {
        var merged = new TreeMap<>(standing);
        merged.keySet().removeAll(emptied);
        values.forEach((cell, typed) -> merged.put(cell, value(typed, standing.get(cell))));
        return merged;
    }

    private ReturnValue value(Typed typed, @Nullable ReturnValue before) {
        var kept = before != null && before.amount() == typed.amount() ? before : null;
        return new ReturnValue(
                typed.amount(),
                typed.source() != null ? typed.source() : kept == null ? source : kept.source(),
                typed.asOf() != null ? typed.asOf() : kept == null ? asOf : kept.asOf(),
                typed.note() != null ? typed.note() : before == null ? null : before.note());
    }
}
