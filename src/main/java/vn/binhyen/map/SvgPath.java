package vn.binhyen.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The outline of a place as the shortest path: whole units, each corner by its distance from the one before. */
final class SvgPath {

    /** What is smaller, in units of the drawing, becomes a mark of this size. */
    private static final int SEEN = 4;

    private static final int HALF = SEEN / 2;

    private final MapProjection projection;
    private final StringBuilder path = new StringBuilder();
    private int x;
    private int y;

    private SvgPath(MapProjection projection) {
        this.projection = projection;
    }

    static String of(Geometry outline, MapProjection projection) {
        var path = new SvgPath(projection);
        for (var part = 0; part < outline.getNumGeometries(); part++) {
            path.add((Polygon) outline.getGeometryN(part));
        }
        return path.path.toString();
    }

    private void add(Polygon polygon) {
        add(polygon.getExteriorRing());
        for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            add(polygon.getInteriorRingN(hole));
        }
    }

    private void add(LineString ring) {
        path.append(path.isEmpty() ? 'M' : 'm');
        var extent = ring.getEnvelopeInternal();
        if (projection.length(Math.max(extent.getWidth(), extent.getHeight())) < SEEN) {
            dot(extent.centre());
        } else {
            outline(ring.getCoordinates());
        }
    }

    /** A reef that would be too small to be seen stands as a mark: no island of the country is missing on its map. */
    private void dot(Coordinate reef) {
        to(projection.x(reef) - HALF, projection.y(reef), path.length() == 1);
        path.append("l2-2 2 2-2 2z");
    }

    private void outline(Coordinate[] corners) {
        to(projection.x(corners[0]), projection.y(corners[0]), path.length() == 1);
        var startX = x;
        var startY = y;
        var drawn = false;
        for (var index = 1; index < corners.length - 1; index++) {
            var nextX = projection.x(corners[index]);
            var nextY = projection.y(corners[index]);
            if (nextX != x || nextY != y) {
                if (!drawn) {
                    path.append('l');
                }
                to(nextX, nextY, !drawn);
                drawn = true;
            }
        }
        path.append('z');
        x = startX;
        y = startY;
    }

    private void to(int nextX, int nextY, boolean first) {
        number(nextX - x, first || Character.isLetter(path.charAt(path.length() - 1)));
        number(nextY - y, false);
        x = nextX;
        y = nextY;
    }

    private void number(int value, boolean first) {
        if (!first && value >= 0) {
            path.append(' ');
        }
        path.append(value);
    }
}
