package vn.binhyen.bench;

import java.nio.file.Path;

/** How much to measure: contributions in bulk, clients at once, questions of each kind, answers checked under load. */
public record LedgerOptions(Path home, int contributions, int clients, int questions, int checks) {}
