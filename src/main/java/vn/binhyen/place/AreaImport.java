package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;
import vn.binhyen.platform.VietnameseText;

/** Compares a list of places with what is known: what is new, what the list changes, and where it cannot be right. */
class AreaImport implements ImportPass<AreaSheet.Listed> {

    private final AreaStore store;
    private final SheetWords<AreaKind> kinds;
    private final AreaRules rules;
    private final Officer officer;

    private final Map<AreaId, KnownArea> known = new HashMap<>();
    private final Map<String, KnownArea> latest = new HashMap<>();
    private final Set<AreaId> present = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private final List<KnownArea> created = new ArrayList<>();
    private final List<KnownArea> corrected = new ArrayList<>();
    private final List<KnownArea> confirmed = new ArrayList<>();
    /** New names and kinds by the day of the list, which is the latest day on which they can have come into force. */
    private final SortedMap<LocalDate, List<AreaChange>> changed = new TreeMap<>();

    AreaImport(AreaStore store, SheetWords<AreaKind> kinds, AreaRules rules, Officer officer) {
        this.store = store;
        this.kinds = kinds;
        this.rules = rules;
        this.officer = officer;
    }

    @Override
    public AreaSheet.@Nullable Listed read(SheetRow row) {
        return AreaSheet.read(row, kinds, rules);
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<AreaSheet.Listed>> lines) {
        for (var area : store.known(lines, officer.scope())) {
            known.put(area.area().id(), area);
            latest.put(key(area.area()), area);
        }
        present.addAll(known.keySet());
        lines.forEach(line -> present.add(line.value().area().id()));
        var sound = 0;
        for (var line : lines) {
            if (sound(line.row(), line.value())) {
                sort(line.value());
                sound++;
            }
        }
        var updated = corrected.size()
                + changed.values().stream().mapToInt(List::size).sum();
        return new ImportPlan(
                created.size(),
                updated,
                sound - created.size() - updated,
                0,
                () -> store.store(created, corrected, confirmed, changed, officer));
    }

    private boolean sound(SheetRow row, AreaSheet.Listed listed) {
        var area = listed.area();
        var before = row.errors().size();
        var earlier = seen.putIfAbsent(key(area), row.number());
        if (earlier != null) {
            row.reject("code", "sheet-row-twice", earlier);
        }
        if (!officer.scope().contains(area.id())) {
            row.reject("province_code", "area-out-of-scope");
        }
        if (area.id().level() != Level.PROVINCE && !present.contains(area.id().parent())) {
            row.reject("parent_code", "area-parent-unknown", listed.wanted().parentCode());
        }
        if (!known.containsKey(area.id()) && latest.containsKey(key(area))) {
            row.reject("parent_code", "area-moved", area.code());
        }
        return row.errors().size() == before;
    }

    private static String key(Area area) {
        return area.id().generation() + "/" + area.code();
    }

    private void sort(AreaSheet.Listed line) {
        var asOf = line.wanted().asOf();
        var before = known.get(line.area().id());
        if (before == null) {
            created.add(new KnownArea(line.area(), asOf));
            return;
        }
        var listed = keepingDays(line, before.area());
        if (before.isChangedBy(listed, asOf)) {
            sort(before, new KnownArea(listed, asOf));
        } else if (before.asOf().isBefore(asOf)) {
            confirmed.add(new KnownArea(listed, asOf));
        }
    }

    /** Most lists say nothing of days; then the place keeps those it has. */
    private static Area keepingDays(AreaSheet.Listed line, Area before) {
        var listed = line.area();
        return new Area(
                listed.id(),
                listed.code(),
                listed.kind(),
                listed.name(),
                line.wanted().validFrom() == null ? before.validFrom() : listed.validFrom(),
                line.wanted().validTo() == null ? before.validTo() : listed.validTo());
    }

    /** Another kind or another name is a change of that day; another spelling, or a second word on the same day, a correction. */
    private void sort(KnownArea before, KnownArea after) {
        if (before.asOf().isBefore(after.asOf())
                && after.asOf().isAfter(before.area().validFrom())
                && isAnother(before.area(), after.area())) {
            changed.computeIfAbsent(after.asOf(), day -> new ArrayList<>())
                    .add(new AreaChange(before.area(), after.area()));
        } else {
            corrected.add(after);
        }
    }

    static boolean isAnother(Area before, Area after) {
        return before.kind() != after.kind()
                || !VietnameseText.fold(before.name()).equals(VietnameseText.fold(after.name()));
    }
}
