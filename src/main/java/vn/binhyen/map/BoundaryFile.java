package vn.binhyen.map;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.VietnameseDates;

/** Tệp ranh giới: a GeoJSON collection of features (RFC 7946), read one feature at a time. */
@Component
class BoundaryFile {

    private static final int MOST_FEATURES = 20_000;

    private final ObjectMapper json;

    BoundaryFile(ObjectMapper json) {
        this.json = json;
    }

    /** One outline of the file; features are counted from 1. */
    record Feature(
            int number,
            String code,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Geometry outline) {}

    /** What could be read, and what could not. */
    record Content(List<Feature> features, List<SheetError> errors, int rows) {}

    /** {@code property} is the one that holds the code of the place. */
    Content read(InputStream file, String property) {
        var reading = new Reading(property);
        try (var parser = json.createParser(file)) {
            if (!findFeatures(parser)) {
                throw RuleViolation.invalid("boundary-file-unreadable").at("file");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                reading.add(parser.readValueAsTree());
            }
            return reading.content();
        } catch (JacksonException broken) {
            var violation = RuleViolation.invalid("boundary-file-unreadable").at("file");
            violation.initCause(broken);
            throw violation;
        }
    }

    private static boolean findFeatures(JsonParser parser) {
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

    /** The features and errors found so far. */
    private static final class Reading {

        private final String property;
        private final List<Feature> features = new ArrayList<>();
        private final List<SheetError> errors = new ArrayList<>();
        private int number;

        Reading(String property) {
            this.property = property;
        }

        void add(JsonNode feature) {
            if (++number > MOST_FEATURES) {
                throw RuleViolation.invalid("boundary-file-too-many", MOST_FEATURES)
                        .at("file");
            }
            try {
                features.add(new Feature(
                        number,
                        code(feature),
                        day(feature, "valid_from"),
                        day(feature, "valid_to"),
                        GeoJsonShape.read(feature.path("geometry"))));
            } catch (RuleViolation wrong) {
                var column = wrong.field() == null ? "geometry" : wrong.field();
                errors.add(new SheetError(number, column, wrong.code(), List.of(wrong.arguments())));
            }
        }

        private String code(JsonNode feature) {
            var code = feature.path("properties").path(property);
            if (!code.isString() && !code.isNumber()) {
                throw RuleViolation.invalid("boundary-code-missing", property).at(property);
            }
            return code.asString().strip();
        }

        private static @Nullable LocalDate day(JsonNode feature, String name) {
            var text = feature.path("properties").path(name).asString("");
            return text.isBlank()
                    ? null
                    : VietnameseDates.parse(text, LocalDate.EPOCH)
                            .orElseThrow(() -> RuleViolation.invalid("sheet-not-a-day", text)
                                    .at(name));
        }

        Content content() {
            return new Content(features, errors, number);
        }
    }
}
