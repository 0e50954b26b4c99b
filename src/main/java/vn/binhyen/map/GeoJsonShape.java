package vn.binhyen.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import tools.jackson.databind.JsonNode;
import vn.binhyen.platform.RuleViolation;

/** Turns a GeoJSON polygon into a geometry; corners that two neighbours mean to share become the same corner. */
final class GeoJsonShape {

    /** About one metre: neighbours of one source differ by less. */
    private static final double GRID = 1e5;

    private static final PrecisionModel PRECISION = new PrecisionModel(GRID);
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int LEAST_CORNERS = 4;
    private static final int MOST_CORNERS = 1_000_000;
    private static final int MOST_LONGITUDE = 180;
    private static final int MOST_LATITUDE = 90;

    private GeoJsonShape() {}

    static Geometry read(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        coordinates.valueStream().map(GeoJsonShape::polygon).toArray(Polygon[]::new));
            default -> throw RuleViolation.invalid("boundary-not-a-polygon");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        if (rings.isEmpty()) {
            throw RuleViolation.invalid("boundary-ring-open");
        }
        var read = rings.valueStream().map(GeoJsonShape::ring).toList();
        return FACTORY.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        if (positions.size() > MOST_CORNERS) {
            throw RuleViolation.invalid("boundary-too-many-points", MOST_CORNERS);
        }
        List<Coordinate> corners = new ArrayList<>();
        for (var position : positions) {
            var corner = corner(position);
            if (corners.isEmpty() || !corners.getLast().equals2D(corner)) {
                corners.add(corner);
            }
        }
        if (corners.size() < LEAST_CORNERS || !corners.getFirst().equals2D(corners.getLast())) {
            throw RuleViolation.invalid("boundary-ring-open");
        }
        return FACTORY.createLinearRing(corners.toArray(Coordinate[]::new));
    }

    private static Coordinate corner(JsonNode position) {
        var longitude = position.path(0);
        var latitude = position.path(1);
        if (!longitude.isNumber()
                || !latitude.isNumber()
                || Math.abs(longitude.asDouble()) > MOST_LONGITUDE
                || Math.abs(latitude.asDouble()) > MOST_LATITUDE) {
            throw RuleViolation.invalid("boundary-not-degrees");
        }
        var corner = new Coordinate(longitude.asDouble(), latitude.asDouble());
        PRECISION.makePrecise(corner);
        return corner;
    }
}
