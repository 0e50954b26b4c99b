package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;

/** Compares a list of places with what is known: what is new, what the list changes, and where it cannot be right. */
class AreaImport implements ImportPass<AreaSheet.Listed> {

    private final AreaStore store;
    private final SheetWords<AreaKind> kinds;
    private final AreaRules rules;
    private final Scope scope;

    private final Map<Integer, Map<String, KnownArea>> known = new HashMap<>();
    private final Set<AreaId> present = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private final List<KnownArea> created = new ArrayList<>();
    private final List<KnownArea> changed = new ArrayList<>();
    private final List<KnownArea> confirmed = new ArrayList<>();

    AreaImport(AreaStore store, SheetWords<AreaKind> kinds, AreaRules rules, Scope scope) {
        this.store = store;
        this.kinds = kinds;
        this.rules = rules;
        this.scope = scope;
    }

    @Override
    public AreaSheet.@Nullable Listed read(SheetRow row) {
        return AreaSheet.read(row, kinds, rules);
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<AreaSheet.Listed>> lines) {
        known.putAll(store.known(lines, scope));
        known.values()
                .forEach(byCode ->
                        byCode.values().forEach(area -> present.add(area.area().id())));
        lines.forEach(line -> present.add(line.value().area().id()));
        var sound = 0;
        for (var line : lines) {
            if (sound(line.row(), line.value())) {
                sort(line.value().area(), line.value().wanted().asOf());
                sound++;
            }
        }
        return new ImportPlan(
                created.size(),
                changed.size(),
                sound - created.size() - changed.size(),
                0,
                () -> store.store(created, changed, confirmed));
    }

    private boolean sound(SheetRow row, AreaSheet.Listed listed) {
        var area = listed.area();
        var before = row.errors().size();
        var earlier = seen.putIfAbsent(area.id().generation() + "/" + area.code(), row.number());
        if (earlier != null) {
            row.reject("code", "sheet-row-twice", earlier);
        }
        if (!scope.contains(area.id())) {
            row.reject("province_code", "area-out-of-scope");
        }
        if (area.id().level() != Level.PROVINCE && !present.contains(area.id().parent())) {
            row.reject("parent_code", "area-parent-unknown", listed.wanted().parentCode());
        }
        var sameCode = knownAs(area);
        if (sameCode != null && !sameCode.area().id().equals(area.id())) {
            row.reject("parent_code", "area-moved", area.code());
        }
        return row.errors().size() == before;
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
}
