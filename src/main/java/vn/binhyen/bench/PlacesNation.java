package vn.binhyen.bench;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.map.Maps;
import vn.binhyen.place.Places;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;

/** The real lists of places of both times, with the reorganisation between them, and the outlines of provinces and communes. */
final class PlacesNation {

    private static final List<String> LISTS =
            List.of("areas-2025-06-30.csv", "areas-2025-07-01.csv", "areas-2026-07-25.csv");
    private static final String REORGANISATION = "reorganisation-2025-07-01.csv";
    private static final String LISTED = "2026-08";
    private static final int DRAWN = 50;
    private static final int WARM_UP = 5;

    private final Path folder;
    private final Places places;
    private final Reorganisations reorganisations;
    private final Imports imports;
    private final Figures figures;
    private final Maps maps;

    PlacesNation(Path folder, ApplicationContext context) {
        this.folder = folder;
        this.places = context.getBean(Places.class);
        this.reorganisations = context.getBean(Reorganisations.class);
        this.imports = context.getBean(Imports.class);
        this.figures = context.getBean(Figures.class);
        this.maps = context.getBean(Maps.class);
    }

    /** Everything from empty. */
    PlacesResult.Areas lists() {
        var start = System.nanoTime();
        var areas = LISTS.stream()
                .mapToInt(list -> accepted(places.importAreas(folder.resolve(list), Officer.SYSTEM))
                        .created())
                .sum();
        var successions = accepted(reorganisations.importSuccessions(folder.resolve(REORGANISATION), Officer.SYSTEM));
        return new PlacesResult.Areas(areas, successions.created(), LedgerRival.seconds(start));
    }

    PlacesResult.Drawing provinces() {
        return drawing("34 provinces", "boundaries-provinces.geojson", AreaId.NATION, 60);
    }

    PlacesResult.Drawing communes() {
        var province = places.resolve("15", Officer.SYSTEM).id();
        return drawing("99 communes", "boundaries-lao-cai-communes.geojson", province, 100);
    }

    /** The figures of the places and their shapes; the page around them adds a few thousand bytes. */
    private PlacesResult.Drawing drawing(String title, String outlines, AreaId area, int kilobytes) {
        accepted(imports.importFile("boundaries", folder.resolve(outlines), Officer.SYSTEM));
        var month = ReportingPeriod.of(PeriodCalendar.CIVIL, LISTED);
        var query = new FigureQuery(List.of(figures.figure("place.communes")), area, true, List.of(month), null);
        var times = new long[DRAWN];
        var bytes = 0;
        for (var i = -WARM_UP; i < DRAWN; i++) {
            var start = System.nanoTime();
            var picture = maps.draw(figures.table(query, Officer.SYSTEM), Officer.SYSTEM);
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
            bytes = picture.shapes().values().stream()
                    .mapToInt(shape -> shape.path().length())
                    .sum();
        }
        return new PlacesResult.Drawing(title, Timings.of(times), bytes, kilobytes);
    }

    static ImportResult accepted(ImportResult result) {
        if (!result.errors().isEmpty()) {
            throw new IllegalStateException("Refused: " + result.errors().getFirst());
        }
        return result;
    }
}
