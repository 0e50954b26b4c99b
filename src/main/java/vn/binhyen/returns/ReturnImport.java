package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/** Works out what a file of numbers asks for: numbers of drafts that are new, changed, or there already. */
class ReturnImport implements ImportPass<ReturnImport.Line> {

    private final FormCatalog forms;
    private final ReturnPlaces places;
    private final ReturnRegister register;
    private final ReturnReader reader;
    private final ImportStoring storing;
    private final Officer officer;
    private final Set<String> seen = new HashSet<>();

    ReturnImport(
            FormCatalog forms,
            ReturnPlaces places,
            ReturnRegister register,
            ReturnReader reader,
            ImportStoring storing,
            Officer officer) {
        this.forms = forms;
        this.places = places;
        this.register = register;
        this.reader = reader;
        this.storing = storing;
        this.officer = officer;
    }

    /** One row as it was read; without a number the cell is left as it is. */
    record Line(Sheet sheet, String place, FormCell cell, TypedCells.@Nullable Typed typed) {}

    /** The form and period of a row. */
    record Sheet(Form form, Form.Due period) {

        /** Periods of one name in one form are the same. */
        String key() {
            return form.code() + " " + period.code();
        }
    }

    /** Writes what was planned. */
    interface ImportStoring {
        List<StoredRecord> store(Sheet sheet, Map<AreaId, TypedCells> typed, Officer officer);
    }

    @Override
    public @Nullable Line read(SheetRow row) {
        var code = row.required(ReturnColumns.FORM);
        var period = row.required(ReturnColumns.PERIOD);
        var place = row.required(ReturnColumns.PLACE);
        var cellCode = row.required(ReturnColumns.CELL);
        var asOf = row.day(ReturnColumns.AS_OF);
        if (!row.errors().isEmpty()) {
            return null;
        }
        var column = ReturnColumns.FORM;
        try {
            var form = forms.get(code, officer.area());
            column = ReturnColumns.PERIOD;
            var dated = forms.dated(form, officer.area(), period);
            var sheet = new Sheet(dated.form(), dated.period());
            column = ReturnColumns.CELL;
            var cell = sheet.form().cells().get(cellCode);
            if (cell == null || cell.isCounted()) {
                throw RuleViolation.invalid("return-cell-unknown", cellCode);
            }
            column = ReturnColumns.VALUE;
            return new Line(sheet, place, cell, typed(cell, row, asOf));
        } catch (RuleViolation wrong) {
            row.reject(column, wrong.code(), wrong.arguments());
            return null;
        }
    }

    private static TypedCells.@Nullable Typed typed(FormCell cell, SheetRow row, @Nullable LocalDate asOf) {
        var text = row.text(ReturnColumns.VALUE);
        if (text.isEmpty()) {
            return null;
        }
        var note = row.text(ReturnColumns.NOTE);
        var checked = new ReturnValue(ReturnReader.amount(cell, text), row.text(ReturnColumns.SOURCE), asOf, note);
        return new TypedCells.Typed(checked.amount(), checked.source(), asOf, checked.note());
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<Line>> lines) {
        var bySheet = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.value().sheet().key(), LinkedHashMap::new, Collectors.toList()));
        var planned = new LinkedHashMap<Sheet, Map<AreaId, TypedCells>>();
        var counts = new int[3];
        for (var group : bySheet.values()) {
            var sheet = group.getFirst().value().sheet();
            planned.put(sheet, compare(sheet, group, counts));
        }
        return new ImportPlan(counts[0], counts[1], counts[2], 0, () -> {
            var stored = new ArrayList<StoredRecord>();
            planned.forEach((sheet, typed) -> {
                if (!typed.isEmpty()) {
                    stored.addAll(storing.store(sheet, typed, officer));
                }
            });
            return stored;
        });
    }

    private Map<AreaId, TypedCells> compare(Sheet sheet, List<SheetContent.Line<Line>> lines, int[] counts) {
        var day = sheet.period().days().to();
        var codes = lines.stream().map(line -> line.value().place()).distinct().toList();
        var found = places.byCodes(codes, sheet.form(), day, officer);
        var standing = register.progress(sheet.form(), sheet.period(), officer.area(), officer)
                .states();
        var cells = new LinkedHashMap<AreaId, Map<String, TypedCells.Typed>>();
        for (var line : lines) {
            var place = found.get(line.value().place());
            if (place == null) {
                line.row()
                        .reject(
                                ReturnColumns.PLACE,
                                "return-place-unknown",
                                line.value().place());
                continue;
            }
            var one = standing.get(place.area());
            if (accepted(sheet, line, one)) {
                take(line.value(), one, cells.computeIfAbsent(place.area(), area -> new HashMap<>()), counts);
            }
        }
        var typed = new LinkedHashMap<AreaId, TypedCells>();
        cells.values().removeIf(Map::isEmpty);
        cells.forEach((area, values) ->
                typed.put(area, new TypedCells(values, Set.of(), officer.name(), reader.lastDay(sheet.period()))));
        return typed;
    }

    private boolean accepted(Sheet sheet, SheetContent.Line<Line> line, @Nullable Return one) {
        var value = line.value();
        if (one != null && !one.status().isOpen()) {
            line.row().reject(ReturnColumns.PLACE, "return-not-open");
            return false;
        }
        if (!seen.add(sheet.key() + " " + value.place() + " " + value.cell().code())) {
            line.row().reject(ReturnColumns.CELL, "return-row-twice");
            return false;
        }
        return true;
    }

    /** Counts the number as new, changed or unchanged, and takes it where it says something. */
    private static void take(Line line, @Nullable Return one, Map<String, TypedCells.Typed> cells, int[] counts) {
        var typed = line.typed();
        var before = one == null ? null : one.values().get(line.cell().code());
        if (typed == null || (before != null && before.amount() == typed.amount())) {
            counts[2]++;
        } else {
            counts[before == null ? 0 : 1]++;
        }
        if (typed != null) {
            cells.put(line.cell().code(), typed);
        }
    }
}
