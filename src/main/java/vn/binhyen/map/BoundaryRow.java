package vn.binhyen.map;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import vn.binhyen.platform.AreaId;

/** A boundary as plain values: how statements take whole lists of them, and how an import remembers what was before. */
record BoundaryRow(
        long id, String starts, @Nullable String ends, String outline, double lon, double lat, double radius) {

    static BoundaryRow of(Boundary boundary) {
        var ends = boundary.validTo();
        return new BoundaryRow(
                boundary.area().value(),
                boundary.validFrom().toString(),
                ends == null ? null : ends.toString(),
                Base64.getEncoder().encodeToString(new WKBWriter().write(boundary.outline())),
                boundary.label().getX(),
                boundary.label().getY(),
                boundary.radius());
    }

    Boundary boundary() {
        try {
            return new Boundary(
                    new AreaId(id),
                    LocalDate.parse(starts),
                    ends == null ? null : LocalDate.parse(ends),
                    new WKBReader().read(Base64.getDecoder().decode(outline)),
                    new Coordinate(lon, lat),
                    radius);
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Tells an outline of a place from its later ones. */
    String key() {
        return id + "/" + starts;
    }

    /** Other where the outline or its end is another one. */
    int look() {
        return Objects.hash(outline, ends);
    }
}
