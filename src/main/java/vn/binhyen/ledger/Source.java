package vn.binhyen.ledger;

import java.util.UUID;

/** Nguồn: the record that causes entries; the way down from a figure. */
public record Source(String kind, UUID id) {}
