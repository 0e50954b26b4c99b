package vn.binhyen.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** A command changed days of a closed period: how many records, at or around which place, and why. */
public record PeriodAdjusted(
        UUID closing, AreaId area, int records, @Nullable String reason) {}
