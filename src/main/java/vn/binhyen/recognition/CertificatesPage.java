package vn.binhyen.recognition;

import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The certificates of one decision: how far their printing is, and the file. */
public record CertificatesPage(
        String url,
        String number,
        int year,
        long units,
        @Nullable Progress progress,
        boolean ready,
        FormErrors errors) {

    /** So many of so many. */
    public record Progress(int done, int total) {}
}
