package vn.binhyen.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.SheetError;

/** What belongs to a run: the sent file in pieces, its errors, and the records it wrote. */
@Repository
class ImportContents {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ImportContents(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void putFile(UUID run, AreaId area, Path file) {
        try (var in = Files.newInputStream(file)) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("""
                                INSERT INTO import_part (run_id, number, area_id, content)
                                VALUES (:run, :number, :area, :content)
                                """)
                        .param("run", run)
                        .param("number", number++)
                        .param("area", area.value())
                        .param("content", piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the sent file into a local one, piece by piece. */
    void getFile(UUID run, Path file) {
        try (var out = Files.newOutputStream(file)) {
            for (var number = 0; ; number++) {
                var piece = jdbc.sql("SELECT content FROM import_part WHERE run_id = :run AND number = :number")
                        .param("run", run)
                        .param("number", number)
                        .query(byte[].class)
                        .optional();
                if (piece.isEmpty()) {
                    return;
                }
                out.write(piece.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addErrors(UUID run, AreaId area, int first, List<SheetError> errors) {
        jdbc.sql("""
                        INSERT INTO import_error (run_id, number, area_id, row, heading, code, arguments)
                        SELECT :run, :first + n - 1, :area, row, heading, code, arguments
                          FROM unnest(:rows::int[], :headings::text[], :codes::text[], :arguments::jsonb[])
                               WITH ORDINALITY AS e (row, heading, code, arguments, n)
                        """)
                .param("run", run)
                .param("first", first)
                .param("area", area.value())
                .param("rows", errors.stream().map(SheetError::row).toArray(Integer[]::new))
                .param("headings", errors.stream().map(SheetError::column).toArray(String[]::new))
                .param("codes", errors.stream().map(SheetError::code).toArray(String[]::new))
                .param(
                        "arguments",
                        errors.stream()
                                .map(error -> json.writeValueAsString(error.arguments()))
                                .toArray(String[]::new))
                .update();
    }

    void deleteErrors(UUID run) {
        jdbc.sql("DELETE FROM import_error WHERE run_id = :run")
                .param("run", run)
                .update();
    }

    /** The errors in the order of the file. */
    List<SheetError> errors(UUID run, int limit) {
        return jdbc.sql("""
                        SELECT row, heading, code, arguments
                          FROM import_error
                         WHERE run_id = :run
                         ORDER BY row, number
                         LIMIT :limit
                        """)
                .param("run", run)
                .param("limit", limit)
                .query((row, number) -> new SheetError(
                        row.getInt("row"),
                        row.getString("heading"),
                        row.getString("code"),
                        List.of(json.readValue(row.getString("arguments"), Object[].class))))
                .list();
    }

    void addRecords(UUID run, AreaId area, int first, List<StoredRecord> records) {
        jdbc.sql("""
                        INSERT INTO import_record (run_id, number, area_id, record, version, before)
                        SELECT :run, :first + n - 1, :area, record, version, before
                          FROM unnest(:records::text[], :versions::int[], :befores::text[])
                               WITH ORDINALITY AS r (record, version, before, n)
                        """)
                .param("run", run)
                .param("first", first)
                .param("area", area.value())
                .param("records", records.stream().map(StoredRecord::id).toArray(String[]::new))
                .param("versions", records.stream().map(StoredRecord::version).toArray(Integer[]::new))
                .param("befores", records.stream().map(StoredRecord::before).toArray(String[]::new))
                .update();
    }

    /** The records of a run, the last one first; {@code before} is the number of the last one seen. */
    List<StoredRecord> records(UUID run, int before, int limit) {
        return jdbc.sql("""
                        SELECT record, version, before
                          FROM import_record
                         WHERE run_id = :run AND number < :before
                         ORDER BY number DESC
                         LIMIT :limit
                        """)
                .param("run", run)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) ->
                        new StoredRecord(row.getString("record"), row.getInt("version"), row.getString("before")))
                .list();
    }

    int countRecords(UUID run) {
        return jdbc.sql("SELECT count(*) FROM import_record WHERE run_id = :run")
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    /** Drops files and records of runs of long ago. */
    void forget(Instant before) {
        for (var table : List.of("import_part", "import_record")) {
            jdbc.sql("""
                            DELETE FROM %s c
                             USING import_run r
                             WHERE r.id = c.run_id AND r.created_at < :before
                               AND r.stage NOT IN ('CHECKING', 'APPLYING', 'UNDOING')
                            """.formatted(table))
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
