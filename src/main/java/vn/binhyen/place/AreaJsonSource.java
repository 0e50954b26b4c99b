package vn.binhyen.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetLine;
import vn.binhyen.platform.SheetSource;

/**
 * The public data set as rows of our own columns, one province after the other: provinces with {@code Code}, {@code
 * FullName} and {@code AdministrativeUnitShortName}, each with its {@code Wards} of the same form.
 */
class AreaJsonSource implements SheetSource {

    private static final List<String> HEADER =
            List.of("code", "name", "kind", "parent_code", "province_code", "generation");
    private static final long LIMIT = 20L << 20;

    private final JsonParser parser;
    private final String day;
    private final Queue<SheetLine> waiting = new ArrayDeque<>();
    private int number;

    AreaJsonSource(ObjectMapper json, Path file, String day) {
        this.day = day;
        try {
            if (Files.size(file) > LIMIT) {
                throw RuleViolation.invalid("sheet-too-large", LIMIT >> 20).at("file");
            }
            parser = json.createParser(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line(HEADER);
    }

    @Override
    public @Nullable SheetLine next() {
        try {
            if (number == 1 && parser.currentToken() == null) {
                require(parser.nextToken() == JsonToken.START_ARRAY);
                require(province());
            }
            while (waiting.isEmpty() && province()) {
                // a province has at least its own row
            }
            return waiting.poll();
        } catch (JacksonException broken) {
            throw unlike();
        }
    }

    /** Reads one province with its wards; false at the end. */
    private boolean province() {
        var token = parser.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            return false;
        }
        require(token == JsonToken.START_OBJECT);
        JsonNode province = parser.readValueAsTree();
        var code = text(province, "Code");
        area(province, Level.PROVINCE, "", code);
        for (var ward : province.path("Wards")) {
            area(ward, Level.COMMUNE, code, code);
        }
        return true;
    }

    private void area(JsonNode node, Level level, String parent, String province) {
        var name = text(node, "FullName");
        var word = text(node, "AdministrativeUnitShortName");
        var kind = AreaKind.ofWord(word, level)
                .or(() -> AreaKind.ofWord(name, level))
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .orElse(word);
        line(List.of(text(node, "Code"), name, kind, parent, province, day));
    }

    private void line(List<String> cells) {
        waiting.add(new SheetLine(++number, cells));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw unlike();
        }
    }

    private static RuleViolation unlike() {
        return RuleViolation.invalid("area-json-unlike").at("file");
    }

    @Override
    public void close() {
        parser.close();
    }
}
