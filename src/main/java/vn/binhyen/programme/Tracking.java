package vn.binhyen.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figure.FigureValue;

/** Theo dõi: where a figure stands today, how it came there, where it leads by the last day, and what that means for the target. */
record Tracking(
        FigureValue value,
        @Nullable BigDecimal now,
        @Nullable BigDecimal forecast,
        List<Point> course,
        Light light,
        LocalDate deadline,
        String explainUrl) {

    /** The figure as it stood on a day. */
    record Point(LocalDate day, BigDecimal value) {}
}
