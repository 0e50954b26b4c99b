package vn.binhyen.ledger;

import java.time.LocalDate;

/** A record as a line under a figure: its title, the address of its page, its day. */
public record SourceView(String title, String url, LocalDate day) {}
