package vn.binhyen.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How rule packs are written down: YAML for people in the repository, JSON in the database. A word nobody knows is an error. */
final class PackNotation {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what a line leaves out is false
            .build();

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Confirmation>> CONFIRMATIONS = new TypeReference<>() {};

    private PackNotation() {}

    /** The file of facts. */
    private record Facts(List<Fact> facts) {}

    static List<Fact> facts() {
        try (var file = Objects.requireNonNull(PackNotation.class.getResourceAsStream("/criteria/facts.yaml"))) {
            return YAML.readValue(file, Facts.class).facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulePack pack(InputStream yaml) {
        return YAML.readValue(yaml, RulePack.class);
    }

    static RulePack pack(String json) {
        return JSON.readValue(json, RulePack.class);
    }

    static List<Change> changes(String json) {
        return JSON.readValue(json, CHANGES);
    }

    static Map<String, Confirmation> confirmations(String json) {
        return JSON.readValue(json, CONFIRMATIONS);
    }

    static Confirmation confirmation(String json) {
        return JSON.readValue(json, Confirmation.class);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
