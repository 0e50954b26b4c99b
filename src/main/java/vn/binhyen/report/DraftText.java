package vn.binhyen.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phần viết tay của báo cáo: what an officer writes into a report. Empty heading fields mean «as usual»; numbers of the
 * movement have no place here.
 */
record DraftText(
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String place,
        @Nullable String superior,
        @Nullable String agency,
        @Nullable String functions,
        @Nullable String signer,
        @Nullable String recipients,
        Map<String, String> notes) {

    static final DraftText EMPTY = new DraftText(null, null, null, null, null, null, null, null, Map.of());

    DraftText {
        notes = Map.copyOf(notes);
    }

    /** The section of this name, one paragraph a line. */
    List<String> note(String name) {
        return notes.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
