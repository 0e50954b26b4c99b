package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.VietnameseFormat;

/** Stores lists of places with what they count. What a newer list says of known places becomes their history. */
@Component
class AreaStore {

    private final AreaRepository repository;
    private final AreaWriting writing;
    private final AreaNames names;
    private final Reorganising reorganising;

    AreaStore(AreaRepository repository, AreaWriting writing, AreaNames names, Reorganising reorganising) {
        this.repository = repository;
        this.writing = writing;
        this.names = names;
        this.reorganising = reorganising;
    }

    /** What is known of the listed places and their parents; of several with one code the latest comes last. */
    List<KnownArea> known(List<SheetContent.Line<AreaSheet.Listed>> lines, Scope scope) {
        var codes = new HashMap<Integer, List<String>>();
        for (var line : lines) {
            var listed = line.value();
            var wanted = codes.computeIfAbsent(listed.area().id().generation(), generation -> new ArrayList<>());
            wanted.add(listed.area().code());
            wanted.add(listed.wanted().parentCode());
        }
        return codes.entrySet().stream()
                .flatMap(entry -> repository.known(entry.getKey(), entry.getValue(), scope).stream())
                .toList();
    }

    /** {@code confirmed} places are the same as before, said by a newer list; {@code changed} are new names and kinds. */
    List<StoredRecord> store(
            List<KnownArea> created,
            List<KnownArea> corrected,
            List<KnownArea> confirmed,
            Map<LocalDate, List<AreaChange>> changed,
            Officer officer) {
        writing.insert(created);
        writing.confirm(confirmed);
        correct(corrected, officer);
        reorganising.restate(created.stream().map(KnownArea::area).toList(), officer.scope());
        changed.forEach((day, changes) -> reorganising.apply(said(day, changes), officer));
        return records(
                created,
                corrected,
                changed.values().stream().flatMap(List::stream).toList());
    }

    /** Another spelling, or another day: the place was never otherwise. */
    void correct(List<KnownArea> corrected, Officer officer) {
        var areas = corrected.stream().map(KnownArea::area).toList();
        writing.update(corrected);
        names.refresh(areas.stream().map(Area::id).toList());
        reorganising.restate(areas, officer.scope());
    }

    static List<StoredRecord> records(List<KnownArea> created, List<KnownArea> corrected, List<AreaChange> changed) {
        return Stream.concat(
                        Stream.concat(created.stream(), corrected.stream()).map(KnownArea::area),
                        changed.stream().map(AreaChange::after))
                .map(area -> new StoredRecord(area.id().toString(), 0, null))
                .toList();
    }

    /** What a list says without naming an act. */
    private static ReorganisationPlan said(LocalDate day, List<AreaChange> changed) {
        var basis = "Danh mục đơn vị hành chính ngày " + VietnameseFormat.date(day);
        return ReorganisationPlan.ofChanges(ReorganisationVerb.IMPORT, day, basis, changed);
    }
}
