package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;

/** Files of figure returns as an import: they fill in drafts, which are sent and approved as any others. */
@Component
class ReturnImports implements ImportKind {

    private final FormCatalog forms;
    private final ReturnPlaces places;
    private final ReturnRegister register;
    private final ReturnReader reader;
    private final ReturnRepository repository;
    private final Returns returns;
    private final ObjectMapper json;

    ReturnImports(
            FormCatalog forms,
            ReturnPlaces places,
            ReturnRegister register,
            ReturnReader reader,
            ReturnRepository repository,
            Returns returns,
            ObjectMapper json) {
        this.forms = forms;
        this.places = places;
        this.register = register;
        this.reader = reader;
        this.repository = repository;
        this.returns = returns;
        this.json = json;
    }

    @Override
    public ImportForm form() {
        return ReturnColumns.FORM_OF_IMPORT;
    }

    @Override
    public ReturnImport begin(Officer officer) {
        return new ReturnImport(forms, places, register, reader, this::store, officer);
    }

    private List<StoredRecord> store(ReturnImport.Sheet sheet, Map<AreaId, TypedCells> typed, Officer officer) {
        var before = new HashMap<UUID, Map<String, ReturnValue>>();
        repository
                .lock(sheet.form(), sheet.period(), typed.keySet(), officer.scope())
                .forEach(one -> before.put(one.id(), one.values()));
        var stored = new ArrayList<StoredRecord>();
        for (var one : returns.fill(sheet.form(), sheet.period(), typed, officer)) {
            var values = before.getOrDefault(one.id(), Map.of());
            if (!one.values().equals(values)) {
                stored.add(new StoredRecord(one.id().toString(), one.version() + 1, json.writeValueAsString(values)));
            }
        }
        return stored;
    }

    /** Each draft has the numbers again that it had before. */
    @Override
    public ImportUndo undo() {
        return (records, officer) -> records.forEach(record -> returns.restore(
                UUID.fromString(record.id()),
                repository.cells(record.before() == null ? "{}" : record.before()),
                record.version(),
                officer));
    }
}
