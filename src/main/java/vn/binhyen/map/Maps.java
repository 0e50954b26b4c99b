package vn.binhyen.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseFormat;

/** Bản đồ: takes boundaries in, and draws tables of figures upon them. */
@Service
@Transactional(readOnly = true)
public class Maps {

    /** The property of a feature that holds the code of its place, unless one says another. */
    public static final String CODE = "code";

    private final BoundaryFile files;
    private final BoundaryPlaces places;
    private final BoundaryRepository repository;
    private final Audit audit;
    private final Clock clock;

    Maps(BoundaryFile files, BoundaryPlaces places, BoundaryRepository repository, Audit audit, Clock clock) {
        this.files = files;
        this.places = places;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Imports boundaries from GeoJSON: all of the file, or nothing and every error by feature.
     *
     * @param property which property of a feature holds the code of the place
     * @param day the day whose code book tells what a code means; nothing for today
     */
    @Transactional
    public ImportResult importBoundaries(Path file, String property, @Nullable LocalDate day, Officer officer) {
        try (var stream = Files.newInputStream(file)) {
            return importBoundaries(stream, property, day, officer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same from a stream, which stays open. */
    @Transactional
    public ImportResult importBoundaries(InputStream file, String property, @Nullable LocalDate day, Officer officer) {
        var content = files.read(file, property);
        var errors = new ArrayList<>(content.errors());
        var found = places.find(content.features(), property, day == null ? today() : day, officer, errors);
        if (!errors.isEmpty()) {
            return ImportResult.refused(content.rows(), errors);
        }
        var boundaries = boundaries(content.features(), found);
        var created = repository.missing(boundaries);
        var updated = repository.different(boundaries);
        if (created + updated > 0) {
            repository.endEarlier(boundaries);
            repository.save(boundaries);
            audit.record(
                    "boundary.import",
                    "boundary",
                    "list",
                    officer.area(),
                    Map.of("rows", content.rows(), "created", created, "updated", updated));
        }
        return ImportResult.done(created, updated, boundaries.size() - created - updated);
    }

    /** The rows of a table below its first one, drawn where their places lie at the end of the table's period. */
    public MapPicture draw(FigureTable table, Officer officer) {
        var rows = places(table);
        var end = table.columns().getFirst().period().period().to();
        var day = end.isAfter(today()) ? today() : end;
        var ids = rows.stream().map(row -> row.area().id()).toList();
        var boundaries = repository.on(day, ids, officer.scope());
        return MapPicture.of(
                boundaries, rows.stream().map(row -> row.values().getFirst()).toList(), ids);
    }

    /** The rows that are drawn. */
    static List<FigureTable.Row> places(FigureTable table) {
        return table.parts().isEmpty() ? List.of(table.total()) : table.parts();
    }

    /** Outlines of one level are made simpler together; a file may hold provinces and communes. */
    private static List<Boundary> boundaries(List<BoundaryFile.Feature> features, Map<Integer, Area> found) {
        Map<Level, List<BoundaryFile.Feature>> byLevel = features.stream()
                .collect(Collectors.groupingBy(
                        feature -> found(found, feature).id().level()));
        var boundaries = new ArrayList<Boundary>();
        for (var level : byLevel.values()) {
            List<Geometry> simple = SharedBorders.simplify(
                    level.stream().map(BoundaryFile.Feature::outline).toList());
            for (var index = 0; index < level.size(); index++) {
                var feature = level.get(index);
                var area = found(found, feature);
                boundaries.add(Boundary.of(
                        area.id(),
                        feature.validFrom() == null ? area.validFrom() : feature.validFrom(),
                        feature.validTo() == null ? area.validTo() : feature.validTo(),
                        simple.get(index)));
            }
        }
        return boundaries;
    }

    private static Area found(Map<Integer, Area> areas, BoundaryFile.Feature feature) {
        return Objects.requireNonNull(areas.get(feature.number()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
