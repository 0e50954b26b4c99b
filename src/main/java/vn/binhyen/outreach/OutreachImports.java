package vn.binhyen.outreach;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
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
    private final ObjectMapper json;
    private final Clock clock;

    OutreachImports(
            Sheets sheets,
            Venues venues,
            OutreachRepository repository,
            OutreachSessions sessions,
            ObjectMapper json,
            Clock clock) {
        this.sheets = sheets;
        this.venues = venues;
        this.repository = repository;
        this.sessions = sessions;
        this.json = json;
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
        return new OutreachImport(reading, venues, repository, sessions, json, officer);
    }
}
