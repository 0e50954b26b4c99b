package vn.binhyen.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetLine;
import vn.binhyen.platform.SheetSource;

/**
 * Tệp ranh giới: a GeoJSON collection of features (RFC 7946) as rows, read one feature at a time. The properties of the
 * first feature are the titles, its shape is one cell more; where it has the code, other properties are passed over.
 */
class BoundarySource implements SheetSource {

    private static final int MOST_FEATURES = 20_000;

    private final JsonParser parser;
    private final String property;
    private final @Nullable JsonNode first;
    private final List<String> titles;
    private int number = -1;

    /** {@code property} is the one that holds the code of the place. */
    BoundarySource(ObjectMapper json, Path file, String property) {
        this.property = property.isEmpty() ? BoundaryImport.CODE : property;
        try {
            parser = json.createParser(file.toFile());
        } catch (JacksonException broken) {
            throw unreadable();
        }
        try {
            first = firstFeature();
        } catch (JacksonException | RuleViolation broken) {
            parser.close();
            throw unreadable();
        }
        titles = titles(first, !property.isEmpty());
    }

    private List<String> titles(@Nullable JsonNode feature, boolean named) {
        Set<String> properties = new LinkedHashSet<>();
        if (feature != null) {
            properties.addAll(feature.path("properties").propertyNames());
        }
        if (named || properties.contains(this.property) || properties.isEmpty()) {
            properties.retainAll(List.of(BoundaryImport.FROM, BoundaryImport.TO));
            properties.add(this.property);
        }
        return List.copyOf(properties);
    }

    @Override
    public @Nullable SheetLine next() {
        try {
            if (++number == 0) {
                return header();
            }
            var feature = number == 1 ? first : feature();
            return feature == null ? null : new SheetLine(number, cells(feature));
        } catch (JacksonException broken) {
            throw unreadable();
        }
    }

    private SheetLine header() {
        var cells = new ArrayList<String>();
        titles.forEach(title -> cells.add(title.equals(property) ? BoundaryImport.CODE : title));
        cells.add(BoundaryImport.SHAPE);
        return new SheetLine(0, cells);
    }

    private List<String> cells(JsonNode feature) {
        var cells = new ArrayList<String>();
        titles.forEach(title -> cells.add(feature.path("properties").path(title).asString("")));
        cells.add(feature.path("geometry").toString());
        return cells;
    }

    private @Nullable JsonNode feature() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        if (number > MOST_FEATURES) {
            throw RuleViolation.invalid("boundary-file-too-many", MOST_FEATURES).at("file");
        }
        return parser.readValueAsTree();
    }

    private @Nullable JsonNode firstFeature() {
        if (!findFeatures()) {
            throw unreadable();
        }
        return feature();
    }

    private boolean findFeatures() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if ("features".equals(name)) {
                return value == JsonToken.START_ARRAY;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static RuleViolation unreadable() {
        return RuleViolation.invalid("boundary-file-unreadable").at("file");
    }

    @Override
    public void close() {
        parser.close();
    }
}
