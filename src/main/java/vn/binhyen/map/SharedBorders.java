package vn.binhyen.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Ranh giới chung: makes outlines as simple as a screen needs, all of a file together, so that a border between two
 * places stays one line. No island is dropped, however small.
 */
final class SharedBorders {

    /** Finer than this, as a part of the width of the map, nobody sees on a screen. */
    private static final double UNSEEN = 1 / 2500.0;

    /** What all outlines of one map may have together: about 40 KB when drawn. */
    private static final int MOST_POINTS = 6_500;

    private static final double COARSER = 1.3;

    private SharedBorders() {}

    static List<Geometry> simplify(List<Geometry> outlines) {
        var coverage = outlines.toArray(Geometry[]::new);
        var extent = new Envelope();
        outlines.forEach(outline -> extent.expandToInclude(outline.getEnvelopeInternal()));
        var tolerance = Math.max(extent.getWidth(), extent.getHeight()) * UNSEEN;
        var simple = simplify(coverage, tolerance);
        for (var left = 20; left > 0 && points(simple) > MOST_POINTS; left--) {
            tolerance *= COARSER;
            simple = simplify(coverage, tolerance);
        }
        return new ArrayList<>(Arrays.asList(simple));
    }

    private static Geometry[] simplify(Geometry[] coverage, double tolerance) {
        var simplifier = new CoverageSimplifier(coverage);
        simplifier.setRemovableRingSizeFactor(0);
        return simplifier.simplify(tolerance);
    }

    private static int points(Geometry[] outlines) {
        return Arrays.stream(outlines).mapToInt(Geometry::getNumPoints).sum();
    }
}
