package vn.binhyen.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/**
 * Kế thừa: from this day on {@code to} continues {@code from}, wholly ({@link Share#WHOLE}) or by a recorded share; without
 * a share it continues a part that nobody has recorded. Places and units alike; a unit's own succession goes before
 * that of the place it lay in.
 */
public record Succession(
        AreaId from, AreaId to, LocalDate day, @Nullable Share share) {}
