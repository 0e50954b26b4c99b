package vn.binhyen.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * The public data set of Vietnamese provinces as JSON: provinces with {@code Code}, {@code FullName} and
 * {@code AdministrativeUnitShortName}, each with its {@code Wards} of the same form.
 */
@Component
class AreaJson {

    private static final long BYTES_LIMIT = 20L << 20;

    private final ObjectMapper json;

    AreaJson(ObjectMapper json) {
        this.json = json;
    }

    static boolean fits(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(64), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading();
            return start.startsWith("[") || start.startsWith("{");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NewArea> read(Path file, LocalDate asOf) {
        var areas = new ArrayList<NewArea>();
        for (var province : tree(file)) {
            var code = text(province, "Code");
            areas.add(area(province, Level.PROVINCE, "", code, asOf));
            for (var ward : province.path("Wards")) {
                areas.add(area(ward, Level.COMMUNE, code, code, asOf));
            }
        }
        return areas;
    }

    private JsonNode tree(Path file) {
        try {
            if (Files.size(file) > BYTES_LIMIT) {
                throw RuleViolation.invalid("sheet-too-large", BYTES_LIMIT >> 20)
                        .at("file");
            }
            var tree = json.readTree(file.toFile());
            if (!tree.isArray() || tree.isEmpty()) {
                throw RuleViolation.invalid("area-json-unlike").at("file");
            }
            return tree;
        } catch (JacksonException broken) {
            throw RuleViolation.invalid("area-json-unlike").at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewArea area(JsonNode node, Level level, String parent, String province, LocalDate asOf) {
        var name = text(node, "FullName");
        var kind = AreaKind.ofWord(text(node, "AdministrativeUnitShortName"), level)
                .or(() -> AreaKind.ofWord(name, level))
                .orElseThrow(
                        () -> RuleViolation.invalid("area-kind-unknown", name).at("file"));
        return new NewArea(text(node, "Code"), name, kind, parent, province, asOf);
    }

    private static String text(JsonNode node, String field) {
        return VietnameseText.clean(node.path(field).asString(""));
    }
}
