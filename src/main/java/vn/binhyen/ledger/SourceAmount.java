package vn.binhyen.ledger;

import java.time.LocalDate;

/** A record under a figure: what it contributes, and the last day on which it does. */
public record SourceAmount(Source source, long amount, LocalDate day) {}
