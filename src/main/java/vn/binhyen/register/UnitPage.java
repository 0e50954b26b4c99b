package vn.binhyen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One unit: what is kept of it, whether the standard applies, its history. */
public record UnitPage(
        String name,
        String url,
        String code,
        String kindKey,
        String managingKey,
        Place place,
        List<Fact> facts,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Standard standard,
        List<Passage> life,
        List<Entry> records,
        List<Event> history,
        boolean writes,
        int version,
        String closingDay,
        FormErrors errors) {

    /** The commune it lies in. */
    public record Place(String name, String url) {}

    /** A line that not every unit has. */
    public record Fact(String labelKey, String text) {}

    /** Whether the standard applies. */
    public record Standard(
            boolean in, String reasonKey, @Nullable String warningKey) {}

    /** A change in its life; {@code otherUrl} is empty where the other unit may not be seen. */
    public record Passage(LocalDate day, String kindKey, String told, String otherUrl, String basis, String who) {}

    /** Something recorded at the unit. */
    public record Entry(LocalDate day, String kindKey, String title, String url) {}

    /** Something that was written into the register. */
    public record Event(Instant at, String who, String what, List<Change> changes) {}

    /** A field that was changed. */
    public record Change(String labelKey, String change) {}
}
