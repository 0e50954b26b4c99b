package vn.binhyen.ledger;

import java.util.List;

/**
 * Chỉ số gốc: one thing that is counted or summed. Amounts are integers of the given scale in the given unit; up to
 * three dimensions cut them. Declared by the module that owns the records.
 */
public record Measure(MeasureCode code, Kind kind, String unit, int scale, List<Dimension> dimensions) {

    private static final int MOST_DIMENSIONS = 3;

    /** A flow is summed over a period; a stock is the running sum up to the period's end. */
    public enum Kind {
        FLOW,
        STOCK
    }

    public Measure {
        dimensions = List.copyOf(dimensions);
        if (dimensions.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(code + " has more than three dimensions");
        }
    }

    /** Is this a combination of members that this measure knows? A dimension may be left open. */
    boolean allows(Slice slice) {
        return slice.members().entrySet().stream()
                .allMatch(member -> dimensions.stream()
                        .anyMatch(dimension -> dimension.code().equals(member.getKey())
                                && dimension.members().contains(member.getValue())));
    }

    /** Every combination that names all dimensions. */
    List<Slice> slices() {
        var slices = List.of(Slice.NONE);
        for (var dimension : dimensions) {
            slices = slices.stream()
                    .flatMap(slice -> dimension.members().stream().map(member -> slice.with(dimension.code(), member)))
                    .toList();
        }
        return slices;
    }
}
