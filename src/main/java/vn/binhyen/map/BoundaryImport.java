package vn.binhyen.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.place.Area;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/** Works out which outlines of a file are new or other than before, made simpler all together. */
class BoundaryImport implements ImportPass<BoundaryImport.Feature> {

    static final String CODE = "code";
    static final String FROM = "valid_from";
    static final String TO = "valid_to";
    static final String SHAPE = "geometry";
    /** Which property of a feature holds the code, and the day whose code book tells what it means. */
    static final String PROPERTY = "property";

    static final String DAY = "day";

    private final BoundaryPlaces places;
    private final BoundaryRepository repository;
    private final BoundaryUndo undo;
    private final ObjectMapper json;
    private final LocalDate today;
    private final Officer officer;

    BoundaryImport(
            BoundaryPlaces places,
            BoundaryRepository repository,
            BoundaryUndo undo,
            ObjectMapper json,
            LocalDate today,
            Officer officer) {
        this.places = places;
        this.repository = repository;
        this.undo = undo;
        this.json = json;
        this.today = today;
        this.officer = officer;
    }

    /** One outline of the file. */
    record Feature(
            String code,
            LocalDate day,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Geometry outline) {}

    @Override
    public @Nullable Feature read(SheetRow row) {
        var code = row.required(CODE);
        var day = row.day(DAY);
        var from = row.day(FROM);
        var to = row.day(TO);
        try {
            var outline = GeoJsonShape.read(json.readTree(row.raw(SHAPE)));
            return new Feature(code, day == null ? today : day, from, to, outline);
        } catch (RuleViolation wrong) {
            row.reject(SHAPE, wrong.code(), wrong.arguments());
        } catch (JacksonException cutOff) {
            row.reject(SHAPE, "boundary-not-a-polygon");
        }
        return null;
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<Feature>> lines) {
        var found = places.find(lines, officer);
        var known = lines.stream()
                .filter(line -> found.containsKey(line.row().number()))
                .toList();
        var boundaries = boundaries(known, found);
        var created = repository.missing(boundaries);
        var updated = repository.different(boundaries);
        return new ImportPlan(created, updated, boundaries.size() - created - updated, 0, () -> store(boundaries));
    }

    private List<StoredRecord> store(List<Boundary> boundaries) {
        var before = repository.touched(boundaries);
        repository.endEarlier(boundaries);
        repository.save(boundaries);
        return undo.records(boundaries, before);
    }

    /** Outlines of one level are made simpler together; a file may hold provinces and communes. */
    private static List<Boundary> boundaries(List<SheetContent.Line<Feature>> lines, Map<Integer, Area> found) {
        Map<Level, List<SheetContent.Line<Feature>>> byLevel = lines.stream()
                .collect(Collectors.groupingBy(line -> area(found, line).id().level()));
        var boundaries = new ArrayList<Boundary>();
        for (var level : byLevel.values()) {
            var simple = SharedBorders.simplify(
                    level.stream().map(line -> line.value().outline()).toList());
            for (var index = 0; index < level.size(); index++) {
                var feature = level.get(index).value();
                var area = area(found, level.get(index));
                boundaries.add(Boundary.of(
                        area.id(),
                        feature.validFrom() == null ? area.validFrom() : feature.validFrom(),
                        feature.validTo() == null ? area.validTo() : feature.validTo(),
                        simple.get(index)));
            }
        }
        return boundaries;
    }

    private static Area area(Map<Integer, Area> found, SheetContent.Line<Feature> line) {
        return Objects.requireNonNull(found.get(line.row().number()));
    }
}
