package vn.binhyen.ledger;

import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Lần ghi sổ: the difference that one restatement of a source makes; never empty, no amount is zero. */
record Posting(
        long id,
        Source source,
        int revision,
        Map<Line, Long> lines,
        @Nullable String reason) {

    long lowest(ToLongFunction<Line> part) {
        return lines.keySet().stream().mapToLong(part).min().orElseThrow();
    }

    long highest(ToLongFunction<Line> part) {
        return lines.keySet().stream().mapToLong(part).max().orElseThrow();
    }
}
