package vn.binhyen.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.SheetWriter;

/** The register as a file: the same units in the same order as on the page, in the columns that an import reads. */
@Component
class UnitExport {

    private static final int LIMIT = 200_000;

    private final Units units;
    private final Places places;
    private final UnitLabels labels;

    UnitExport(Units units, Places places, UnitLabels labels) {
        this.units = units;
        this.places = places;
        this.labels = labels;
    }

    /** One format of spreadsheets. */
    private interface Format {
        void write(OutputStream out, List<String> head, List<List<Object>> rows) throws IOException;
    }

    ResponseEntity<byte[]> csv(UnitFilter filter, Officer officer) {
        return file("units.csv", "text/csv;charset=UTF-8", filter, officer, SheetWriter::csv);
    }

    ResponseEntity<byte[]> xlsx(UnitFilter filter, Officer officer) {
        return file(
                "units.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                filter,
                officer,
                (out, head, rows) -> SheetWriter.xlsx(out, labels.text("register.units"), head, rows));
    }

    private ResponseEntity<byte[]> file(String name, String type, UnitFilter filter, Officer officer, Format format) {
        var found = units.list(filter, LIMIT, officer);
        var communes = new HashMap<AreaId, Area>();
        places.list(found.stream().map(Unit::commune).distinct().toList(), officer)
                .forEach(area -> communes.put(area.id(), area));
        var head = UnitSheet.FORM.columns().stream()
                .map(column -> labels.text(column.labelKey()))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            format.write(
                    out, head, found.stream().map(unit -> row(unit, communes)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pages.attachment(name, type, out.toByteArray());
    }

    private List<Object> row(Unit unit, Map<AreaId, Area> communes) {
        var details = unit.details();
        var commune = communes.get(unit.commune());
        var size = details.size();
        var row = new ArrayList<Object>();
        row.add(unit.code());
        row.add(unit.name());
        row.add(labels.text("register.kind." + unit.kind()));
        row.add(details.subkind());
        row.add(commune == null ? "" : commune.address());
        row.add(commune == null ? "" : commune.name());
        row.add(labels.text("register.managing." + unit.managing()));
        row.add(size == null ? "" : labels.text("register.size." + size));
        row.add(labels.levels(details));
        row.add(yesNo(details.armedForces()));
        row.add(details.industrialZone());
        row.add(yesNo(details.foreignInvested()));
        row.add(details.address());
        row.add(orBlank(details.workforce()));
        row.add(details.contact().phone());
        row.add(details.contact().email());
        row.add(details.openedOn());
        row.add(orBlank(details.closedOn()));
        row.add(labels.text(unit.standard().in() ? "register.in" : "register.out"));
        return row;
    }

    private String yesNo(boolean value) {
        return labels.text(value ? "register.yes" : "register.no");
    }

    private static Object orBlank(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
