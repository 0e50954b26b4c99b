package vn.binhyen.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.ledger.Closings;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/** Compares a file with the register: a unit is known by its province and code. */
class UnitImport implements ImportPass<UnitSheet.Listed> {

    /** What makes two rows the same unit. */
    private record Key(AreaId province, String code) {

        static Key of(AreaId place, String code) {
            return new Key(place.ancestor(Level.PROVINCE), code);
        }
    }

    private final UnitRepository repository;
    private final UnitStore store;
    private final Closings closings;
    private final Communes communes;
    private final UnitRules rules;
    private final UnitSheet.Words words;
    private final ObjectMapper json;
    private final Officer officer;
    private final Map<Key, Integer> seen = new HashMap<>();

    UnitImport(
            UnitRepository repository,
            UnitStore store,
            Closings closings,
            Communes communes,
            UnitRules rules,
            UnitSheet.Words words,
            ObjectMapper json,
            Officer officer) {
        this.repository = repository;
        this.store = store;
        this.closings = closings;
        this.communes = communes;
        this.rules = rules;
        this.words = words;
        this.json = json;
        this.officer = officer;
    }

    /** What one batch asks for. */
    private static final class Batch {

        private final Map<Key, Unit> known = new HashMap<>();
        private final Map<AreaId, Area> communes = new HashMap<>();
        private final Map<SheetRow, NewUnit> created = new LinkedHashMap<>();
        private final Map<SheetRow, Unit> changed = new LinkedHashMap<>();
        private final Map<SheetRow, Unit> before = new LinkedHashMap<>();
        private int unchanged;
    }

    @Override
    public UnitSheet.@Nullable Listed read(SheetRow row) {
        return UnitSheet.read(row, words, rules, communes::find);
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<UnitSheet.Listed>> lines) {
        var batch = new Batch();
        var codes = lines.stream().map(line -> line.value().code()).toList();
        repository
                .byCode(codes, officer.scope())
                .forEach(unit -> batch.known.put(Key.of(unit.id(), unit.code()), unit));
        lines.forEach(line -> compare(line.row(), line.value(), batch));
        refuseClosed(batch);
        return new ImportPlan(batch.created.size(), batch.changed.size(), batch.unchanged, 0, () -> store(batch));
    }

    private void compare(SheetRow row, UnitSheet.Listed listed, Batch batch) {
        var commune = listed.commune();
        var key = Key.of(commune.id(), listed.code());
        var earlier = seen.putIfAbsent(key, row.number());
        var known = batch.known.get(key);
        batch.communes.put(commune.id(), commune);
        if (earlier != null) {
            row.reject("code", "sheet-row-twice", earlier);
        } else if (known != null && !known.commune().equals(commune.id())) {
            row.reject("commune_code", "unit-moved", listed.code());
        } else if (known == null) {
            if (isRight(listed.details(), commune, row)) {
                batch.created.put(row, new NewUnit(commune.id(), listed.code(), listed.details()));
            }
        } else {
            var details = UnitSheet.correct(known.details(), listed.details(), row);
            if (isRight(details, commune, row)) {
                correct(row, known, details, batch);
            }
        }
    }

    private boolean isRight(UnitDetails details, Area commune, SheetRow row) {
        var violations = rules.violations(details, commune).stream()
                .filter(violation -> !UnitSheet.isOfFile(violation, row))
                .toList();
        violations.forEach(violation -> row.reject("code", violation));
        return violations.isEmpty();
    }

    private static void correct(SheetRow row, Unit known, UnitDetails details, Batch batch) {
        if (known.details().equals(details)) {
            batch.unchanged++;
        } else {
            batch.before.put(row, known);
            batch.changed.put(row, new Unit(known.id(), known.code(), details, known.version()));
        }
    }

    /** A row that would change the number of units on a day that stands closed is told of the closing. */
    private void refuseClosed(Batch batch) {
        var posted = new LinkedHashMap<SheetRow, List<Contribution>>();
        batch.created.forEach((row, wanted) -> {
            var commune = Objects.requireNonNull(batch.communes.get(wanted.commune()));
            var unit = new Unit(commune.id().unit(1), wanted.code(), wanted.details(), 0);
            posted.put(row, UnitStock.contributions(unit, commune));
        });
        batch.changed.forEach((row, after) -> {
            var commune = Objects.requireNonNull(batch.communes.get(after.commune()));
            var added = UnitStock.contributions(after, commune);
            var gone = UnitStock.contributions(Objects.requireNonNull(batch.before.get(row)), commune);
            posted.put(
                    row,
                    Stream.concat(added.stream(), gone.stream())
                            .filter(one -> !(added.contains(one) && gone.contains(one)))
                            .toList());
        });
        closings.refusals(posted).forEach((row, violation) -> {
            row.reject("code", violation);
            batch.created.remove(row);
            batch.changed.remove(row);
            batch.before.remove(row);
        });
    }

    private List<StoredRecord> store(Batch batch) {
        var created = store.insert(List.copyOf(batch.created.values()), batch.communes, officer).stream()
                .map(unit -> new StoredRecord(unit.id().toString(), unit.version(), null));
        if (!batch.changed.isEmpty()) {
            store.update(List.copyOf(batch.changed.values()), batch.communes);
        }
        var changed = batch.before.values().stream()
                .map(unit -> new StoredRecord(
                        unit.id().toString(), unit.version() + 1, json.writeValueAsString(unit.details())));
        return Stream.concat(created, changed).toList();
    }
}
