package vn.binhyen.recognition;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Takes an import of decisions back: they leave the books, and their units are free to be recognised. */
@Component
class DecisionUndo implements ImportUndo {

    private final DecisionRepository repository;
    private final LineRepository lines;
    private final CorrectionRepository corrections;
    private final Ledger ledger;

    DecisionUndo(DecisionRepository repository, LineRepository lines, CorrectionRepository corrections, Ledger ledger) {
        this.repository = repository;
        this.lines = lines;
        this.corrections = corrections;
        this.ledger = ledger;
    }

    @Override
    public void undo(List<StoredRecord> records, Officer officer) {
        records.forEach(record -> remove(record, officer));
    }

    private void remove(StoredRecord record, Officer officer) {
        var decision = repository
                .find(UUID.fromString(record.id()), officer.scope())
                .orElseThrow(() -> RuleViolation.conflict("import-record-gone", record.id()));
        var number = decision.content().number();
        if (decision.version() != record.version()) {
            throw RuleViolation.conflict(
                    "import-changed-since", number, decision.changedBy(), VietnameseFormat.time(decision.changedAt()));
        }
        var all = lines.all(decision.id(), officer.scope());
        all.stream().filter(line -> !line.standing()).findFirst().ifPresent(revoked -> {
            throw RuleViolation.conflict("decision-import-revoked", number, revoked.name());
        });
        if (!corrections.of(decision.id()).isEmpty()) {
            throw RuleViolation.conflict("decision-import-corrected", number);
        }
        ledger.restateAll(all.stream()
                .map(line -> new Restatement(line.source(), List.of()))
                .toList());
        lines.delete(decision.id(), all.stream().map(DecisionLine::id).toList());
        repository.delete(decision);
    }
}
