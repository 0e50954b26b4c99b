package vn.binhyen.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseFormat;

/** What a correction changes, by field: {@code name → "Bản Một → Bản Mới"}. Stands in the audit line and in the history. */
final class UnitChanges {

    private static final String ARROW = " → ";

    private final Map<String, String> changes = new LinkedHashMap<>();

    private UnitChanges() {}

    static Map<String, String> between(UnitDetails before, UnitDetails after) {
        var changes = new UnitChanges();
        changes.add("name", before.name(), after.name());
        changes.add("kind", before.kind(), after.kind());
        changes.add("subkind", before.subkind(), after.subkind());
        changes.add("managing", before.managing(), after.managing());
        changes.add("size_class", before.size(), after.size());
        changes.add("school_level", names(before.sortedLevels()), names(after.sortedLevels()));
        changes.add("armed_forces", before.armedForces(), after.armedForces());
        changes.add("industrial_zone", before.industrialZone(), after.industrialZone());
        changes.add("fdi", before.foreignInvested(), after.foreignInvested());
        changes.add("address", before.address(), after.address());
        changes.add("workforce", before.workforce(), after.workforce());
        changes.add("phone", before.contact().phone(), after.contact().phone());
        changes.add("email", before.contact().email(), after.contact().email());
        changes.add("opened_on", before.openedOn(), after.openedOn());
        changes.add("closed_on", before.closedOn(), after.closedOn());
        return changes.changes;
    }

    private void add(String field, @Nullable Object before, @Nullable Object after) {
        var from = text(before);
        var to = text(after);
        if (!from.equals(to)) {
            changes.put(field, from + ARROW + to);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> VietnameseFormat.date(day);
            default -> value.toString().isEmpty() ? "–" : value.toString();
        };
    }

    private static String names(Set<SchoolLevel> levels) {
        return levels.stream().map(SchoolLevel::name).collect(Collectors.joining(", "));
    }
}
