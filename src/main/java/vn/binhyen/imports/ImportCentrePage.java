package vn.binhyen.imports;

import java.time.Instant;
import java.util.List;

/** The import centre: the kinds of files one may send, and the runs one may see, newest first. */
public record ImportCentrePage(List<Kind> kinds, List<Run> runs) {

    /** A kind of file. */
    public record Kind(String titleKey, String leadKey, String url) {}

    /** A line of the list. */
    public record Run(
            String url,
            String fileName,
            String kindKey,
            String by,
            Instant at,
            String stageKey,
            String tone,
            String told) {}
}
