package vn.binhyen.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.AreaId;

/** What is said of a target when it is set: for its form, and for example data. */
public record NewTarget(
        AreaId area,
        @Nullable UUID parent,
        String title,
        String figure,
        PeriodCalendar calendar,
        String period,
        Bound bound,
        String document) {}
