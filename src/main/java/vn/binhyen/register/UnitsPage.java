package vn.binhyen.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register: a search with filters and one page of its hits, {@code bound} when there are more than are counted; the addresses carry the search along. */
public record UnitsPage(
        Choice choice,
        Map<String, String> kinds,
        Map<String, String> managing,
        Map<String, String> standards,
        Map<String, String> areas,
        List<Line> lines,
        int total,
        boolean bound,
        int first,
        @Nullable String previous,
        @Nullable String next,
        String csv,
        String xlsx,
        boolean writes) {

    /** What was typed and chosen. */
    public record Choice(String text, String kind, String area, String managing, String standard, boolean closedToo) {}

    /** A unit in the list. */
    public record Line(
            String name,
            String url,
            String code,
            String kindKey,
            String subkind,
            String commune,
            String managingKey,
            boolean in,
            boolean open) {}

    public int last() {
        return first + lines.size() - 1;
    }

    public boolean filtered() {
        return !choice.equals(new Choice("", "", "", "", "", false));
    }
}
