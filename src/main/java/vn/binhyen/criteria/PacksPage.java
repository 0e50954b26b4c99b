package vn.binhyen.criteria;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of rule packs that somebody may see, by what they decide. */
public record PacksPage(List<Group> groups, boolean past) {

    /** The packs of one purpose. */
    public record Group(String titleKey, List<Line> lines) {}

    /** One version; {@code place} is empty for the country. */
    public record Line(
            String url,
            String title,
            String place,
            @Nullable Integer year,
            int number,
            LocalDate from,
            @Nullable LocalDate to,
            String stateKey,
            String tone) {}
}
