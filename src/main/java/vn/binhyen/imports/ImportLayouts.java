package vn.binhyen.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetReading;
import vn.binhyen.platform.SheetText;
import vn.binhyen.platform.VietnameseText;

/** Bố cục: what the titles of a province's own files mean. Laid out once, remembered by the titles as a whole. */
@Repository
class ImportLayouts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ImportLayouts(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    SheetReading reading(ImportKind kind, Map<String, String> whole, Officer officer, SheetText text) {
        return new SheetReading(
                titles -> find(kind.form().name(), titles, officer),
                text,
                whole,
                officer.id().equals(Officer.SYSTEM.id()));
    }

    private Map<String, String> find(String kind, List<String> titles, Officer officer) {
        return jdbc.sql("""
                        SELECT codes
                          FROM import_layout
                         WHERE area_id = :area AND kind = :kind AND fingerprint = :fingerprint
                        """)
                .param("area", owner(officer).value())
                .param("kind", kind)
                .param("fingerprint", fingerprint(titles))
                .query(String.class)
                .optional()
                .map(codes -> json.readValue(codes, new TypeReference<Map<String, String>>() {}))
                .orElse(Map.of());
    }

    /** Remembers the code for each title; an empty one passes the title over. */
    void remember(ImportKind kind, List<String> titles, Map<String, String> codes, Officer officer) {
        var known = kind.form().columns().stream()
                .filter(SheetColumn::read)
                .map(SheetColumn::code)
                .collect(Collectors.toSet());
        codes.forEach((title, code) -> {
            if (!titles.contains(title) || !(code.isEmpty() || known.contains(code))) {
                throw RuleViolation.invalid("import-layout-unknown", title);
            }
        });
        jdbc.sql("""
                        INSERT INTO import_layout (area_id, kind, fingerprint, codes)
                        VALUES (:area, :kind, :fingerprint, :codes::jsonb)
                            ON CONFLICT (area_id, kind, fingerprint) DO UPDATE SET codes = EXCLUDED.codes
                        """)
                .param("area", owner(officer).value())
                .param("kind", kind.form().name())
                .param("fingerprint", fingerprint(titles))
                .param("codes", json.writeValueAsString(codes))
                .update();
    }

    /** The province, for everybody who works in it. */
    private static AreaId owner(Officer officer) {
        return officer.area().equals(AreaId.NATION)
                ? AreaId.NATION
                : officer.area().ancestor(Level.PROVINCE);
    }

    private static String fingerprint(List<String> titles) {
        var folded = titles.stream().map(VietnameseText::fold).collect(Collectors.joining("\n"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
