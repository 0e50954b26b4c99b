package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetRow;

/** Compares a list of places with what is known: what is new, what the list changes, and where it cannot be right. */
class AreaImport {

    private final Map<Integer, Map<String, KnownArea>> known;
    private final Set<AreaId> present = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Scope scope;

    private final List<SheetError> errors = new ArrayList<>();
    private final List<KnownArea> created = new ArrayList<>();
    private final List<KnownArea> changed = new ArrayList<>();
    private final List<KnownArea> confirmed = new ArrayList<>();

    /** {@code known} is by generation and code, and holds the parents of the listed places too. */
    AreaImport(Map<Integer, Map<String, KnownArea>> known, Scope scope) {
        this.known = known;
        this.scope = scope;
        known.values()
                .forEach(byCode ->
                        byCode.values().forEach(area -> present.add(area.area().id())));
    }

    void compare(List<SheetContent.Line<AreaSheet.Listed>> lines) {
        lines.forEach(line -> present.add(line.value().area().id()));
        for (var line : lines) {
            if (sound(line.row(), line.value())) {
                sort(line.value().area(), line.value().wanted().asOf());
            }
        }
    }

    private boolean sound(SheetRow row, AreaSheet.Listed listed) {
        var area = listed.area();
        var before = errors.size();
        var earlier = seen.putIfAbsent(area.id().generation() + "/" + area.code(), row.number());
        if (earlier != null) {
            errors.add(row.error("code", "sheet-row-twice", earlier));
        }
        if (!scope.contains(area.id())) {
            errors.add(row.error("province_code", "area-out-of-scope"));
        }
        if (area.id().level() != Level.PROVINCE && !present.contains(area.id().parent())) {
            errors.add(row.error(
                    "parent_code", "area-parent-unknown", listed.wanted().parentCode()));
        }
        var sameCode = knownAs(area);
        if (sameCode != null && !sameCode.area().id().equals(area.id())) {
            errors.add(row.error("parent_code", "area-moved", area.code()));
        }
        return errors.size() == before;
    }

    private void sort(Area area, LocalDate asOf) {
        var before = knownAs(area);
        var listed = new KnownArea(area, asOf);
        if (before == null) {
            created.add(listed);
        } else if (before.isChangedBy(area, asOf)) {
            changed.add(listed);
        } else if (before.asOf().isBefore(asOf)) {
            confirmed.add(listed);
        }
    }

    private @Nullable KnownArea knownAs(Area area) {
        return known.getOrDefault(area.id().generation(), Map.of()).get(area.code());
    }

    List<SheetError> errors() {
        return errors;
    }

    List<KnownArea> created() {
        return created;
    }

    List<KnownArea> changed() {
        return changed;
    }

    /** The same as before, said by a newer list. */
    List<KnownArea> confirmed() {
        return confirmed;
    }

    ImportResult result(int rows) {
        return errors.isEmpty()
                ? ImportResult.done(created.size(), changed.size(), rows - created.size() - changed.size())
                : ImportResult.refused(rows, errors);
    }
}
