package vn.binhyen.closing;

import java.util.UUID;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** The figures of a place were closed over these days. */
public record PeriodClosed(UUID closing, AreaId area, Period days) {}
