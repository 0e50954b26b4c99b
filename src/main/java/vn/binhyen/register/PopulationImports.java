package vn.binhyen.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/** Files of households and people as an import: a row is a residential area in a year. */
@Component
class PopulationImports implements ImportKind {

    private static final long MOST = 1_000_000;

    private static final ImportForm FORM = new ImportForm(
            "register",
            "population",
            List.of(
                    SheetColumn.required("unit_code", "register.column.unit_code", "TP-001"),
                    SheetColumn.passedOver("name", "register.column.name"),
                    SheetColumn.required("year", "register.column.year", "2026"),
                    SheetColumn.required("households", "register.column.households", "120"),
                    SheetColumn.required("people", "register.column.people", "450")),
            Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE));

    private final Units units;
    private final Populations populations;
    private final PopulationUndo undo;

    PopulationImports(Units units, Populations populations, PopulationUndo undo) {
        this.units = units;
        this.populations = populations;
        this.undo = undo;
    }

    @Override
    public ImportForm form() {
        return FORM;
    }

    @Override
    public ImportPass<Row> begin(Officer officer) {
        return new Pass(officer);
    }

    @Override
    public ImportUndo undo() {
        return undo;
    }

    /** A row as it was typed. */
    record Row(String code, int year, int households, int people) {}

    /** One file. */
    private final class Pass implements ImportPass<Row> {

        private final Officer officer;
        private final Map<String, Integer> seen = new HashMap<>();

        Pass(Officer officer) {
            this.officer = officer;
        }

        @Override
        public @Nullable Row read(SheetRow row) {
            var code = row.required("unit_code");
            var year = number(row, "year");
            var households = number(row, "households");
            var people = number(row, "people");
            return code.isEmpty() || year == null || households == null || people == null
                    ? null
                    : new Row(code, year, households, people);
        }

        private static @Nullable Integer number(SheetRow row, String column) {
            row.required(column);
            var number = row.whole(column);
            if (number != null && (number < 0 || number > MOST)) {
                row.reject(column, "population-number", row.text(column));
                return null;
            }
            return number == null ? null : number.intValue();
        }

        @Override
        public ImportPlan compare(List<SheetContent.Line<Row>> lines) {
            var codes = lines.stream().map(line -> line.value().code()).toList();
            var known = units.inScope(codes, officer);
            var before = new HashSet<>(
                    populations.of(known.values().stream().map(Unit::id).toList(), officer));
            var years = new HashSet<String>();
            before.forEach(one -> years.add(one.area() + " " + one.year()));
            var wanted = new ArrayList<Population>();
            var created = 0;
            var unchanged = 0;
            for (var line : lines) {
                var population =
                        check(line.row(), line.value(), known.get(line.value().code()));
                if (population != null && before.contains(population)) {
                    unchanged++;
                } else if (population != null) {
                    created += years.contains(population.area() + " " + population.year()) ? 0 : 1;
                    wanted.add(population);
                }
            }
            return new ImportPlan(created, wanted.size() - created, unchanged, 0, () -> store(wanted, before));
        }

        private @Nullable Population check(SheetRow row, Row typed, @Nullable Unit unit) {
            var earlier = seen.putIfAbsent(typed.code() + " " + typed.year(), row.number());
            if (earlier != null) {
                row.reject("unit_code", "sheet-row-twice", earlier);
                return null;
            }
            if (unit == null) {
                row.reject("unit_code", "unit-unknown", typed.code());
                return null;
            }
            var population = new Population(unit.id(), typed.year(), typed.households(), typed.people());
            var obstacles = populations.obstacles(population, unit);
            obstacles.forEach(violation -> row.reject("unit_code", violation));
            return obstacles.isEmpty() ? population : null;
        }

        private List<StoredRecord> store(List<Population> wanted, Set<Population> before) {
            if (wanted.isEmpty()) {
                return List.of();
            }
            populations.store(wanted, officer);
            return undo.records(wanted, before, officer.scope());
        }
    }
}
