package vn.binhyen.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/** Works out which committees of a file are new. One is taken with all its members or not at all: it was decided so. */
class CommitteeImport implements ImportPass<SeatRow> {

    private final SeatRow.Reading reading;
    private final CommitteeRepository repository;
    private final Committees committees;
    private final Places places;
    private final Officer officer;

    /** Committees with a row that could not even be read. */
    private final Set<SeatRow.Head> broken = new HashSet<>();

    private final List<NewCommittee> fresh = new ArrayList<>();
    private int unchanged;
    private int held;

    CommitteeImport(
            SeatRow.Reading reading,
            CommitteeRepository repository,
            Committees committees,
            Places places,
            Officer officer) {
        this.reading = reading;
        this.repository = repository;
        this.committees = committees;
        this.places = places;
        this.officer = officer;
    }

    @Override
    public @Nullable SeatRow read(SheetRow row) {
        var read = reading.row(row);
        if (read == null) {
            broken.add(SeatRow.Head.of(row, reading.usual()).key());
        }
        return read;
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<SeatRow>> lines) {
        lines.stream()
                .map(SheetContent.Line::value)
                .collect(Collectors.groupingBy(row -> row.head().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::committee);
        var created = fresh.stream().mapToInt(one -> one.seats().size()).sum();
        return new ImportPlan(created, 0, unchanged, held, this::store);
    }

    private List<StoredRecord> store() {
        return committees.setUpAll(fresh, officer).stream()
                .map(id -> new StoredRecord(id.toString(), 0, null))
                .toList();
    }

    private void committee(List<SeatRow> rows) {
        var first = rows.getFirst();
        rows.stream()
                .filter(row -> !row.hasDecisionOf(first))
                .forEach(row -> row.cells()
                        .reject(
                                CommitteeSheet.NUMBER,
                                "committee-row-differs",
                                first.cells().number()));
        var head = first.head();
        var area = places.lookup(head.area(), officer).map(Area::id).filter(officer.scope()::contains);
        if (area.isEmpty()) {
            rows.forEach(row -> row.cells().reject(CommitteeSheet.AREA, "committee-area-unknown", head.area()));
        }
        var isNew = area.isPresent() && isNew(rows, area.get());
        var sound = rows.stream().filter(row -> row.cells().errors().isEmpty()).toList();
        if (sound.size() < rows.size() || broken.contains(head.key())) {
            held += sound.size();
        } else if (isNew) {
            fresh.add(committee(rows, area.get()));
        } else {
            unchanged += rows.size();
        }
    }

    private static NewCommittee committee(List<SeatRow> rows, AreaId area) {
        var first = rows.getFirst();
        var seats = rows.stream().map(SeatRow::seat).toList();
        return new NewCommittee(area, first.head().name(), first.decision(), seats);
    }

    /** Whether there is no such committee yet; what speaks against it is said in the rows. */
    private boolean isNew(List<SeatRow> rows, AreaId area) {
        var name = rows.getFirst().head().key().name();
        var standing = repository.standing(new Scope(area.value(), area.value())).stream()
                .filter(committee -> committee.nameKey().equals(name))
                .findFirst();
        standing.ifPresentOrElse(committee -> compare(committee, rows), () -> judge(rows, area));
        return standing.isEmpty();
    }

    /** The very committee may be there already; one by another decision or with others may not. */
    private static void compare(Committee standing, List<SeatRow> rows) {
        var seats = standing.members().stream().map(Member::seat).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !seats.contains(row.seat())
                        || standing.decisions().stream().noneMatch(row.decision()::hasNumberOf))
                .forEach(row -> row.cells().reject(CommitteeSheet.COMMITTEE, "committee-stands"));
    }

    /** The members one after the other, so that each row hears what is wrong with its own. */
    private void judge(List<SeatRow> rows, AreaId area) {
        var first = rows.getFirst();
        try {
            var committee = committees.planned(
                    new NewCommittee(area, first.head().name(), first.decision(), List.of()), officer);
            for (var row : rows) {
                committee = with(row, committee);
            }
        } catch (RuleViolation violation) {
            first.cells().reject(CommitteeSheet.COMMITTEE, violation.code(), violation.arguments());
        }
    }

    private static Committee with(SeatRow row, Committee committee) {
        try {
            return committee.appoint(Ids.next(), row.seat(), new Change(committee.changedAt(), committee.changedBy()));
        } catch (RuleViolation violation) {
            row.cells().reject(CommitteeSheet.NAME, violation);
            return committee;
        }
    }
}
