package vn.binhyen.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.ledger.Closings;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Sheets;
import vn.binhyen.platform.VietnameseFormat;

/** Files of sessions as an import. */
@Component
class OutreachImports implements ImportKind {

    static final String NAME = "outreach";

    private final Sheets sheets;
    private final Venues venues;
    private final OutreachRepository repository;
    private final OutreachSessions sessions;
    private final Closings closings;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final Clock clock;

    OutreachImports(
            Sheets sheets,
            Venues venues,
            OutreachRepository repository,
            OutreachSessions sessions,
            Closings closings,
            ObjectMapper json,
            MessageSource messages,
            Clock clock) {
        this.sheets = sheets;
        this.venues = venues;
        this.repository = repository;
        this.sessions = sessions;
        this.closings = closings;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public ImportForm form() {
        return OutreachSheet.FORM_OF_IMPORT;
    }

    @Override
    public OutreachImport begin(Officer officer) {
        var forms = sheets.words(OutreachForm.class, "outreach.form.");
        var audiences = sheets.words(Audience.class, "outreach.audience.");
        var reading =
                new SessionRow.Reading(forms, audiences, LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE));
        return new OutreachImport(reading, venues, repository, sessions, closings, json, officer);
    }

    /** New sessions are withdrawn, corrected ones are as they were before. */
    @Override
    public ImportUndo undo() {
        return (records, officer) -> records.forEach(record -> undo(record, officer));
    }

    private void undo(StoredRecord record, Officer officer) {
        var session = sessions.get(UUID.fromString(record.id()), officer);
        if (session.version() != record.version()) {
            throw RuleViolation.conflict(
                    "import-changed-since",
                    session.facts().title(),
                    session.changedBy(),
                    VietnameseFormat.time(session.changedAt()));
        }
        if (record.before() == null) {
            sessions.withdraw(
                    session.id(),
                    messages.getMessage("import.undone-reason", null, VietnameseFormat.VIETNAMESE),
                    officer);
        } else {
            sessions.correct(
                    session.id(), json.readValue(record.before(), NewSession.class), session.version(), officer);
        }
    }
}
