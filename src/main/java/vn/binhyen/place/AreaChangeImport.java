package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;
import vn.binhyen.platform.VietnameseText;

/**
 * Compares a list of changed names and kinds with the places. A place may still be as before (the change happens now), be as
 * after already (a newer list was read first: the change becomes its history), or have the change under another day
 * (it gets this one).
 */
class AreaChangeImport implements ImportPass<AreaChangeSheet.Changed> {

    private final SheetWords<AreaKind> kinds;
    private final AreaChangeStore store;
    private final CodeBooks books;
    private final Officer officer;
    private final Map<AreaChangeStore.Act, List<AreaChange>> acts = new LinkedHashMap<>();
    private final List<KnownArea> corrected = new ArrayList<>();

    AreaChangeImport(SheetWords<AreaKind> kinds, AreaChangeStore store, Officer officer) {
        this.kinds = kinds;
        this.store = store;
        this.books = store.books();
        this.officer = officer;
    }

    @Override
    public AreaChangeSheet.@Nullable Changed read(SheetRow row) {
        return AreaChangeSheet.read(row, kinds);
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<AreaChangeSheet.Changed>> lines) {
        var sound = 0;
        for (var line : lines) {
            sound += sort(line.row(), line.value()) ? 1 : 0;
        }
        var updated =
                corrected.size() + acts.values().stream().mapToInt(List::size).sum();
        return new ImportPlan(0, updated, sound - updated, 0, () -> store.store(acts, corrected, officer));
    }

    /** False where the row cannot be right. */
    private boolean sort(SheetRow row, AreaChangeSheet.Changed change) {
        var day = change.day();
        var book = books.on(day == null ? books.turn() : day);
        var known = store.known(book.generation(), change.code(), officer);
        if (known.isEmpty()) {
            row.reject(AreaChangeSheet.CODE, "area-unknown", change.code());
            return false;
        }
        if (day == null) {
            correct(known.getLast(), change);
            return true;
        }
        return change(row, known.getLast().area(), change, day);
    }

    private void correct(KnownArea known, AreaChangeSheet.Changed change) {
        var now = known.area();
        if (!now.name().equals(change.after().name())) {
            corrected.add(
                    new KnownArea(now.as(change.after().name(), change.after().kind()), known.asOf()));
        }
    }

    private boolean change(SheetRow row, Area now, AreaChangeSheet.Changed change, LocalDate day) {
        var isAfter = looks(now, change.after());
        if (!day.isAfter(now.validFrom()) || !(isAfter || looks(now, change.before()))) {
            row.reject(AreaChangeSheet.KIND_AFTER, "area-change-unlike", now.name());
            return false;
        }
        if (!isAfter || !store.hasVersionUntil(now.id(), day.minusDays(1), officer)) {
            var before = now.as(change.before().name(), change.before().kind());
            var after =
                    isAfter ? now : now.as(change.after().name(), change.after().kind());
            acts.computeIfAbsent(new AreaChangeStore.Act(day, change.legalBasis()), act -> new ArrayList<>())
                    .add(new AreaChange(before, after));
        }
        return true;
    }

    private static boolean looks(Area area, AreaChangeSheet.Look look) {
        return area.kind() == look.kind() && VietnameseText.fold(area.name()).equals(VietnameseText.fold(look.name()));
    }
}
