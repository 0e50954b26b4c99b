package vn.binhyen.map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The outline of a place as the shortest path: whole units, each corner by its distance from the one before. */
final class SvgPath {

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

    /** An island of less than a unit stays a dot: the line around it has a width. */
    private void add(LineString ring) {
        var corners = ring.getCoordinates();
        path.append(path.isEmpty() ? 'M' : 'm');
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
        path.append(drawn ? "z" : "h0z");
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
