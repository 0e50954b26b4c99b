package vn.binhyen.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The recipes of one set of example data: small files that people read, and that expand to thousands of records. */
record Recipes(PlaceRecipe places, UnitRecipe units, OutreachRecipe outreach, List<RecognitionRecipe> recognition) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what a line leaves out is false or 0
            .build();

    /** Reads the four recipes of a folder of the class path. */
    static Recipes of(String folder) {
        return new Recipes(
                read(folder, "places", new TypeReference<>() {}),
                read(folder, "units", new TypeReference<>() {}),
                read(folder, "outreach", new TypeReference<>() {}),
                read(folder, "recognition", new TypeReference<>() {}));
    }

    /** A file of a folder, word for word. */
    static String text(String folder, String name) {
        var path = "/" + folder + "/" + name + ".yaml";
        try (var file = Objects.requireNonNull(Recipes.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String folder, String name, TypeReference<T> type) {
        var path = "/" + folder + "/" + name + ".yaml";
        try (var file = Objects.requireNonNull(Recipes.class.getResourceAsStream(path), path)) {
            return YAML.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
