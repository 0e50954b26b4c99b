package vn.binhyen.ledger;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import vn.binhyen.platform.AreaId;

/** A cell in the numbers that entries use; {@code parts} are those that the place consists of on today's map. */
record CellQuery(Cell cell, int measure, List<Integer> slices, Timeline timeline, List<CoverPart> parts) {

    /** Ranges of ids that are read: the first one that of the place itself. */
    long[] from() {
        return ids(cell.area().value(), CoverPart::part);
    }

    long[] to() {
        return ids(cell.area().last(), part -> new AreaId(part.part()).last());
    }

    long[] signs() {
        return ids(1, CoverPart::sign);
    }

    private long[] ids(long own, ToLongFunction<CoverPart> ofPart) {
        return LongStream.concat(
                        LongStream.of(own),
                        parts.stream().filter(part -> part.piece().isAll()).mapToLong(ofPart))
                .toArray();
    }
}
