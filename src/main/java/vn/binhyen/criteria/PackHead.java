package vn.binhyen.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** A version as lists show it, without its criteria. */
record PackHead(
        UUID id,
        AreaId area,
        String pack,
        Label title,
        Purpose purpose,
        @Nullable Integer year,
        int number,
        PackVersion.State state,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int changes,
        Instant changedAt,
        String changedBy) {}
