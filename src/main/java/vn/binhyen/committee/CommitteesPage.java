package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The committees somebody may see, in the order of the tree of places. */
public record CommitteesPage(
        List<Line> lines,
        long total,
        String area,
        Map<String, String> areas,
        String status,
        Map<String, String> statuses,
        boolean writes,
        long first,
        @Nullable String previous,
        @Nullable String next) {

    /** One committee; {@code number} and {@code day} are those of its latest decision. */
    public record Line(
            String url,
            String place,
            String name,
            String number,
            LocalDate day,
            @Nullable String head,
            long members,
            String statusKey,
            String tone) {}

    public long last() {
        return first + lines.size() - 1;
    }

    public boolean isFiltered() {
        return !area.isEmpty() || !status.isEmpty();
    }
}
