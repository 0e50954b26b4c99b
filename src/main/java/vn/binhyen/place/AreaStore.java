package vn.binhyen.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SheetContent;

/** Stores lists of places together with what they count in the ledger. */
@Component
class AreaStore {

    private final AreaRepository repository;
    private final AreaWriting writing;
    private final Ledger ledger;

    AreaStore(AreaRepository repository, AreaWriting writing, Ledger ledger) {
        this.repository = repository;
        this.writing = writing;
        this.ledger = ledger;
    }

    /** What is known of the listed places and their parents, by generation and code. */
    Map<Integer, Map<String, KnownArea>> known(List<SheetContent.Line<AreaSheet.Listed>> lines, Scope scope) {
        var codes = new HashMap<Integer, List<String>>();
        for (var line : lines) {
            var listed = line.value();
            var wanted = codes.computeIfAbsent(listed.area().id().generation(), generation -> new ArrayList<>());
            wanted.add(listed.area().code());
            wanted.add(listed.wanted().parentCode());
        }
        return codes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> repository.known(entry.getKey(), entry.getValue(), scope)));
    }

    /** {@code confirmed} places are the same as before, said by a newer list. */
    List<StoredRecord> store(List<KnownArea> created, List<KnownArea> changed, List<KnownArea> confirmed) {
        writing.insert(created);
        writing.update(changed);
        writing.update(confirmed);
        var written = Stream.concat(created.stream(), changed.stream()).toList();
        ledger.restateAll(
                written.stream().map(area -> AreaStock.restatement(area.area())).toList());
        return written.stream()
                .map(area -> new StoredRecord(area.area().id().toString(), 0, null))
                .toList();
    }
}
