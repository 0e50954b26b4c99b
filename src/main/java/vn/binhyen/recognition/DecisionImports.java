package vn.binhyen.recognition;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.ledger.Closings;
import vn.binhyen.platform.VietnameseFormat;

/** Files of signed decisions as an import. */
@Component
class DecisionImports implements ImportKind {

    static final String NAME = "decisions";

    private final Candidates candidates;
    private final Eligibility eligibility;
    private final Closings closings;
    private final DecisionRepository repository;
    private final LineRepository lines;
    private final Decisions decisions;
    private final DecisionUndo undo;
    private final Clock clock;

    DecisionImports(
            Candidates candidates,
            Eligibility eligibility,
            Closings closings,
            DecisionRepository repository,
            LineRepository lines,
            Decisions decisions,
            DecisionUndo undo,
            Clock clock) {
        this.candidates = candidates;
        this.eligibility = eligibility;
        this.closings = closings;
        this.repository = repository;
        this.lines = lines;
        this.decisions = decisions;
        this.undo = undo;
        this.clock = clock;
    }

    @Override
    public ImportForm form() {
        return DecisionSheet.FORM;
    }

    @Override
    public DecisionImport begin(Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var rows = new DecisionRow.Reading(candidates, today, officer);
        return new DecisionImport(
                rows, candidates, eligibility, closings, repository, lines, decisions, clock, officer);
    }

    @Override
    public ImportUndo undo() {
        return undo;
    }
}
