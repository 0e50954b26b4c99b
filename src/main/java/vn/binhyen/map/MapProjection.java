package vn.binhyen.map;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Degrees to the whole units of a drawing: a plain projection that keeps shapes in the middle of the map. */
record MapProjection(double west, double north, double scaleX, double scaleY, int width, int height) {

    /** The longer side of the drawing. */
    private static final int SIZE = 1000;

    private static final int MARGIN = 8;

    static MapProjection of(List<Boundary> boundaries) {
        var extent = new Envelope();
        boundaries.forEach(boundary -> extent.expandToInclude(boundary.outline().getEnvelopeInternal()));
        var narrowing = Math.cos(Math.toRadians((extent.getMinY() + extent.getMaxY()) / 2));
        var scale = (SIZE - 2 * MARGIN) / Math.max(extent.getWidth() * narrowing, extent.getHeight());
        return new MapProjection(
                extent.getMinX(),
                extent.getMaxY(),
                scale * narrowing,
                scale,
                (int) Math.ceil(extent.getWidth() * narrowing * scale) + 2 * MARGIN,
                (int) Math.ceil(extent.getHeight() * scale) + 2 * MARGIN);
    }

    int x(Coordinate corner) {
        return (int) Math.round((corner.getX() - west) * scaleX) + MARGIN;
    }

    int y(Coordinate corner) {
        return (int) Math.round((north - corner.getY()) * scaleY) + MARGIN;
    }

    /** How long this many degrees are in the drawing, at least. */
    double length(double degrees) {
        return degrees * scaleX;
    }
}
