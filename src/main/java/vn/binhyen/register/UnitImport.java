package vn.binhyen.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetRow;

/** Compares a file with the register: a unit is known by its province and code. */
class UnitImport {

    /** What makes two rows the same unit. */
    private record Key(AreaId province, String code) {

        static Key of(AreaId place, String code) {
            return new Key(place.ancestor(Level.PROVINCE), code);
        }
    }

    private final Map<Key, Unit> known = new HashMap<>();
    private final Map<Key, Integer> seen = new HashMap<>();
    private final Map<AreaId, Area> communes = new HashMap<>();
    private final List<SheetError> errors = new ArrayList<>();
    private final List<NewUnit> created = new ArrayList<>();
    private final List<Unit> changed = new ArrayList<>();
    private int unchanged;

    UnitImport(List<Unit> known) {
        known.forEach(unit -> this.known.put(Key.of(unit.id(), unit.code()), unit));
    }

    void compare(List<SheetContent.Line<UnitSheet.Listed>> lines) {
        for (var line : lines) {
            compare(line.row(), line.value());
        }
    }

    private void compare(SheetRow row, UnitSheet.Listed listed) {
        var key = Key.of(listed.commune().id(), listed.code());
        var earlier = seen.putIfAbsent(key, row.number());
        var before = known.get(key);
        communes.put(listed.commune().id(), listed.commune());
        if (earlier != null) {
            errors.add(row.error("code", "sheet-row-twice", earlier));
        } else if (before == null) {
            created.add(new NewUnit(listed.commune().id(), listed.code(), listed.details()));
        } else if (!before.commune().equals(listed.commune().id())) {
            errors.add(row.error("commune_code", "unit-moved", listed.code()));
        } else if (before.details().equals(listed.details())) {
            unchanged++;
        } else {
            changed.add(new Unit(before.id(), before.code(), listed.details(), before.version()));
        }
    }

    List<SheetError> errors() {
        return errors;
    }

    List<NewUnit> created() {
        return created;
    }

    List<Unit> changed() {
        return changed;
    }

    /** The communes that the file names. */
    Map<AreaId, Area> communes() {
        return communes;
    }

    ImportResult result(int rows) {
        return errors.isEmpty()
                ? ImportResult.done(created.size(), changed.size(), unchanged)
                : ImportResult.refused(rows, errors);
    }
}
