package vn.binhyen.map;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import vn.binhyen.platform.AreaId;

/** Ranh giới: the outline of a place as long as it is in force, and where a label of which size finds room in it. */
record Boundary(
        AreaId area,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Geometry outline,
        Coordinate label,
        double radius) {

    /** How exactly the place of the label is looked for, as a part of the size of the place. */
    private static final double EXACTNESS = 0.02;

    static Boundary of(AreaId area, LocalDate validFrom, @Nullable LocalDate validTo, Geometry outline) {
        if (!outline.isValid() || outline.getArea() == 0) {
            var inside = outline.getInteriorPoint().getCoordinate();
            return new Boundary(area, validFrom, validTo, outline, inside, 0);
        }
        var circle = new MaximumInscribedCircle(outline, Math.sqrt(outline.getArea()) * EXACTNESS);
        var center = circle.getCenter().getCoordinate();
        return new Boundary(
                area,
                validFrom,
                validTo,
                outline,
                center,
                circle.getRadiusLine().getLength());
    }
}
