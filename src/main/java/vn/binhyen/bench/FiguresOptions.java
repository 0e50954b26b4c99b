package vn.binhyen.bench;

import java.nio.file.Path;

/** How much to measure: residential areas that report, months they report, years of history before, questions of each kind. */
public record FiguresOptions(Path home, int areas, int months, int history, int questions) {

    int communes() {
        return Math.ceilDiv(areas, LedgerWorkload.AREAS);
    }
}
