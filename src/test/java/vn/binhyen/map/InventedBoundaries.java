package vn.binhyen.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.platform.ImportResult;

/** Files of boundaries of invented places: squares of a tenth of a degree. */
public final class InventedBoundaries {

    private InventedBoundaries() {}

    /** Imports the communes 90001 and 90002. */
    public static ImportResult imported(Imports imports, Officer officer) {
        return imported(imports, communes(), officer);
    }

    static ImportResult imported(Imports imports, String geojson, Officer officer) {
        try {
            var file = Files.createTempFile("boundaries", ".geojson");
            try {
                Files.writeString(file, geojson);
                return officer.actor().get(() -> imports.importFile("boundaries", file, officer));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The communes 90001 and 90002 side by side. */
    public static String communes() {
        return collection(square("90001", 107.0, 19.0), square("90002", 107.1, 19.0));
    }

    static String collection(String... features) {
        return Stream.of(features)
                .collect(Collectors.joining(",\n", "{\"type\": \"FeatureCollection\", \"features\": [", "]}"));
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
