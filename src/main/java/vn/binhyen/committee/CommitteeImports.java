package vn.binhyen.committee;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.Places;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Sheets;
import vn.binhyen.platform.VietnameseFormat;

/** Files of committees with their members as an import. */
@Component
class CommitteeImports implements ImportKind {

    private final Sheets sheets;
    private final CommitteeRepository repository;
    private final Committees committees;
    private final Places places;
    private final Ledger ledger;
    private final MessageSource messages;

    CommitteeImports(
            Sheets sheets,
            CommitteeRepository repository,
            Committees committees,
            Places places,
            Ledger ledger,
            MessageSource messages) {
        this.sheets = sheets;
        this.repository = repository;
        this.committees = committees;
        this.places = places;
        this.ledger = ledger;
        this.messages = messages;
    }

    @Override
    public ImportForm form() {
        return CommitteeSheet.FORM;
    }

    @Override
    public CommitteeImport begin(Officer officer) {
        var usual = messages.getMessage("committee.usual-name", null, VietnameseFormat.VIETNAMESE);
        var reading = new SeatRow.Reading(sheets.words(Position.class, "committee.position."), usual);
        return new CommitteeImport(reading, repository, committees, places, officer);
    }

    /** The committees leave the books. */
    @Override
    public ImportUndo undo() {
        return (records, officer) -> records.forEach(record -> remove(record, officer));
    }

    private void remove(StoredRecord record, Officer officer) {
        var committee = repository
                .find(UUID.fromString(record.id()), officer.scope())
                .orElseThrow(() -> RuleViolation.conflict("import-record-gone", record.id()));
        if (committee.version() != record.version()) {
            throw RuleViolation.conflict(
                    "import-changed-since",
                    committee.name(),
                    committee.changedBy(),
                    VietnameseFormat.time(committee.changedAt()));
        }
        ledger.restate(CommitteeMeasures.source(committee), List.of());
        repository.delete(committee);
    }
}
