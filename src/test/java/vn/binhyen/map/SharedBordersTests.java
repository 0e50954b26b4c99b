package vn.binhyen.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.platform.AreaId;

/** Simpler outlines that still fit together. */
class SharedBordersTests {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void theDemoProvinceStaysOneCoverageOfItsCommunes() throws IOException {
        var communes = demo().subList(1, demo().size());
        var simple = SharedBorders.simplify(communes);

        assertThat(CoverageValidator.isValid(communes.toArray(Geometry[]::new))).isTrue();
        assertThat(CoverageValidator.isValid(simple.toArray(Geometry[]::new))).isTrue();
        assertThat(simple).hasSize(38).allMatch(Geometry::isValid);
    }

    @Test
    void manyPointsBecomeFewAndAReefStays() {
        var wavy = new ArrayList<Coordinate>();
        for (var step = 0; step < 40_000; step++) {
            var angle = 2 * Math.PI * step / 40_000;
            var radius = 1 + 0.05 * Math.sin(angle * 900);
            wavy.add(new Coordinate(107 + radius * Math.cos(angle), 19 + radius * Math.sin(angle)));
        }
        wavy.add(wavy.getFirst());
        var mainland = FACTORY.createPolygon(wavy.toArray(Coordinate[]::new));
        var reef = FACTORY.createPoint(new Coordinate(112, 10)).buffer(0.0004);

        var simple = SharedBorders.simplify(List.of(mainland, reef));

        assertThat(simple.getFirst().getNumPoints()).isLessThan(8_000);
        assertThat(simple.getLast().getNumPoints()).isGreaterThanOrEqualTo(4);
        var boundaries = simple.stream()
                .map(outline -> Boundary.of(AreaId.province(2, 48), LocalDate.EPOCH, null, outline))
                .toList();
        var drawn = SvgPath.of(boundaries.getLast().outline(), MapProjection.of(boundaries));
        assertThat(drawn).as("the reef as a mark").matches("M\\d+ \\d+l2-2 2 2-2 2z");
    }

    private static List<Geometry> demo() throws IOException {
        try (var file =
                Objects.requireNonNull(SharedBordersTests.class.getResourceAsStream("/demo/boundaries.geojson"))) {
            return JsonMapper.builder()
                    .build()
                    .readTree(file)
                    .path("features")
                    .valueStream()
                    .map(feature -> GeoJsonShape.read(feature.path("geometry")))
                    .toList();
        }
    }
}
