package vn.binhyen.closing;

import java.util.UUID;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;

/** The figures of a place are open again over these days. */
public record PeriodReopened(UUID closing, AreaId area, Period days) {}
