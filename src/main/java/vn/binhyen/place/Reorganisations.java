package vn.binhyen.place;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.NotFound;

/**
 * Sắp xếp đơn vị hành chính: dated operations on the tree of places. Each is one transaction with its act, its audit line and
 * the event {@link AreasReorganised}, and can be undone while nothing depends on it.
 */
@Service
@Transactional
public class Reorganisations {

    private static final int LISTED = 200;

    private final ReorganisationRepository repository;
    private final AreaSuccessionRepository successions;
    private final ReorganisationPlanner planner;
    private final Consequences consequences;
    private final Reorganising reorganising;
    private final Undoing undoing;
    private final SuccessionImporting importing;
    private final Imports imports;

    Reorganisations(
            ReorganisationRepository repository,
            AreaSuccessionRepository successions,
            ReorganisationPlanner planner,
            Consequences consequences,
            Reorganising reorganising,
            Undoing undoing,
            SuccessionImporting importing,
            Imports imports) {
        this.repository = repository;
        this.successions = successions;
        this.planner = planner;
        this.consequences = consequences;
        this.reorganising = reorganising;
        this.undoing = undoing;
        this.importing = importing;
        this.imports = imports;
    }

    /** Xem trước: what the operation would do; nothing is written. */
    @Transactional(readOnly = true)
    public ReorganisationPreview preview(ReorganisationRequest request, Officer officer) {
        return consequences.of(planner.plan(request, officer));
    }

    /** Thực hiện. */
    public UUID apply(ReorganisationRequest request, Officer officer) {
        return reorganising.apply(planner.plan(request, officer), officer).id();
    }

    /** Hủy: everything is as it was before, unless something depends on it already. */
    public void undo(UUID id, String reason, Officer officer) {
        var applied = get(id, officer);
        if (!officer.scope().contains(applied.area())) {
            throw new NotFound();
        }
        undoing.undo(applied, reason, officer);
    }

    /** Nhập danh sách kế thừa: what the change of the code book did to which place; all of the file or nothing. */
    public ImportResult importSuccessions(Path file, Officer officer) {
        return imports.importFile(SuccessionImporting.NAME, file, officer);
    }

    /** What the imported successions look like as a whole, and what of it is uncertain. */
    @Transactional(readOnly = true)
    public SuccessionReport report(Officer officer) {
        return importing.report(officer);
    }

    @Transactional(readOnly = true)
    public List<Reorganisation> list(Officer officer) {
        return repository.list(officer.scope(), LISTED);
    }

    @Transactional(readOnly = true)
    public Reorganisation get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    /** Which place went into which one through this operation. */
    @Transactional(readOnly = true)
    public List<AreaSuccession> successions(UUID id, Officer officer) {
        return successions.of(id, officer.scope()).stream()
                .map(RecordedSuccession::fact)
                .toList();
    }
}
