package vn.binhyen.ledger;

/** One line of the checklist before closing: the message that says what is counted, how many, and where they are. */
public record ClosingGap(String key, long count, String url) {}
