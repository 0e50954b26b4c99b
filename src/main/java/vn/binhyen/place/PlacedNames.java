package vn.binhyen.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.SearchTerms;
import vn.binhyen.platform.VietnameseFormat;

/** Tên kèm địa bàn: reads the last words of a search as the name of a place of the officer's code book. */
@Component
public class PlacedNames {

    private final FoundAreas found;
    private final AreaRepository repository;
    private final Clock clock;

    PlacedNames(FoundAreas found, AreaRepository repository, Clock clock) {
        this.found = found;
        this.repository = repository;
        this.clock = clock;
    }

    /** All ways to read it so; the shortest name of a place first. */
    public List<PlacedTerms> of(SearchTerms terms, Officer officer) {
        var area = officer.area();
        var generation = area.equals(AreaId.NATION)
                ? repository
                        .books()
                        .on(LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE))
                        .generation()
                : area.generation();
        return found.placed(terms, generation, officer.scope());
    }
}
