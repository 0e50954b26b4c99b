package vn.binhyen.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.imports.ImportKind;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportUndo;
import vn.binhyen.platform.VietnameseFormat;

/** The statistics office's list of places as an import. */
@Component
class StatisticsImports implements ImportKind {

    static final String NAME = "area-statistics";

    private final AreaImports areas;
    private final AreaRepository repository;
    private final Clock clock;

    StatisticsImports(AreaImports areas, AreaRepository repository, Clock clock) {
        this.areas = areas;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public ImportForm form() {
        return new ImportForm(
                "place", NAME, StatisticsImport.COLUMNS, Set.of(Roles.MINISTRY, Roles.OPERATOR), ImportForm.WHOLE_FILE);
    }

    @Override
    public ImportPass<?> begin(Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        return new StatisticsImport(areas.begin(officer), new AreaRules(repository.books()), today);
    }

    @Override
    public ImportUndo undo() {
        return areas.undo();
    }
}
