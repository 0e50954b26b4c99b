package vn.binhyen.map;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of boundaries of invented places: squares of a tenth of a degree. */
public final class InventedBoundaries {

    private InventedBoundaries() {}

    /** The communes 90001 and 90002 side by side. */
    public static ByteArrayInputStream communes() {
        return collection(square("90001", 107.0, 19.0), square("90002", 107.1, 19.0));
    }

    static ByteArrayInputStream collection(String... features) {
        var text = Stream.of(features)
                .collect(Collectors.joining(",\n", "{\"type\": \"FeatureCollection\", \"features\": [", "]}"));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String square(String code, double west, double south) {
        return feature(
                code,
                "Polygon",
                "[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]"
                        .formatted(west, south, west + 0.1, south + 0.1));
    }

    static String feature(String code, String type, String coordinates) {
        return """
                {"type": "Feature", "properties": {"code": "%s"}, "geometry": {"type": "%s", "coordinates": %s}}
                """.formatted(code, type, coordinates);
    }
}
