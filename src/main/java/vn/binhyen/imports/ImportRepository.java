package vn.binhyen.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.LegacyFonts;
import vn.binhyen.platform.Scope;

/** All SQL over {@code import_run}. */
@Repository
class ImportRepository {

    private static final String COLUMNS = """
            SELECT id, kind, file_name, bytes, whole, header, fonts, repair, stage, partial, officer, created_at, stage_at,
                   rows_read, cancel_wanted,
                   counts, problem
              FROM import_run
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ImportRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An officer as stored with a run: who carries on after a restart. */
    private record Stored(UUID id, String username, String name, String title, Role role, long area) {

        static Stored of(Officer officer) {
            return new Stored(
                    officer.id(),
                    officer.username(),
                    officer.name(),
                    officer.title(),
                    officer.role(),
                    officer.area().value());
        }

        Officer officer() {
            return new Officer(id, username, name, title, role, area);
        }
    }

    void insert(ImportRun run) {
        jdbc.sql("""
                        INSERT INTO import_run (id, area_id, kind, file_name, bytes, whole, stage, partial, officer,
                                                created_at,
                                                stage_at, counts)
                        VALUES (:id, :area, :kind, :file, :bytes, :whole::jsonb, :stage, :partial, :officer::jsonb, :created,
                                :created, :counts::jsonb)
                        """)
                .param("id", run.id())
                .param("area", run.officer().area().value())
                .param("kind", run.kind())
                .param("file", run.file().name())
                .param("bytes", run.file().bytes())
                .param("whole", json.writeValueAsString(run.file().whole()))
                .param("stage", run.stage().name())
                .param("partial", run.partial())
                .param("officer", json.writeValueAsString(Stored.of(run.officer())))
                .param("created", run.createdAt().atOffset(ZoneOffset.UTC))
                .param("counts", json.writeValueAsString(run.counts()))
                .update();
    }

    /** Writes a run that is still at the stage it was read at; answers whether it was. */
    boolean update(ImportRun run, ImportStage before) {
        var problem = run.problem();
        return jdbc.sql("""
                        UPDATE import_run
                           SET stage = :stage, header = :header, fonts = :fonts::jsonb, repair = :repair,
                               partial = :partial, officer = :officer::jsonb, stage_at = :at,
                               rows_read = 0, cancel_wanted = false, counts = :counts::jsonb, problem = :problem::jsonb
                         WHERE id = :id
                           AND stage = :before
                        """)
                        .param("id", run.id())
                        .param("before", before.name())
                        .param("stage", run.stage().name())
                        .param("header", run.file().header().toArray(String[]::new))
                        .param("fonts", json.writeValueAsString(run.file().fonts()))
                        .param("repair", run.file().repair())
                        .param("partial", run.partial())
                        .param("officer", json.writeValueAsString(Stored.of(run.officer())))
                        .param("at", run.stageAt().atOffset(ZoneOffset.UTC))
                        .param("counts", json.writeValueAsString(run.counts()))
                        .param("problem", problem == null ? null : json.writeValueAsString(problem))
                        .update()
                == 1;
    }

    /** Notes how far the work is; answers whether somebody wants it stopped. */
    boolean progress(UUID id, int rows) {
        return jdbc.sql("UPDATE import_run SET rows_read = :rows WHERE id = :id RETURNING cancel_wanted")
                .param("id", id)
                .param("rows", rows)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void wantCancelled(UUID id) {
        jdbc.sql("""
                        UPDATE import_run SET cancel_wanted = true
                         WHERE id = :id AND stage IN ('CHECKING', 'APPLYING', 'UNDOING')
                        """).param("id", id).update();
    }

    /** Takes a run for as long as the transaction lives; of several who try one gets it, and nobody waits. */
    boolean tryLock(UUID id) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:id, 138))")
                .param("id", "import " + id)
                .query(Boolean.class)
                .single();
    }

    Optional<ImportRun> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE id = :id AND area_id BETWEEN :from AND :to")
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(this::run)
                .optional();
    }

    List<ImportRun> latest(int limit, Scope scope) {
        return jdbc.sql(COLUMNS + " WHERE area_id BETWEEN :from AND :to ORDER BY id DESC LIMIT :limit")
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .query(this::run)
                .list();
    }

    List<ImportRun> atWork(Scope scope) {
        return jdbc.sql(COLUMNS + """
                         WHERE stage IN ('CHECKING', 'APPLYING', 'UNDOING') AND area_id BETWEEN :from AND :to
                         ORDER BY id
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(this::run)
                .list();
    }

    private ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                file(row),
                ImportStage.valueOf(row.getString("stage")),
                row.getBoolean("partial"),
                json.readValue(row.getString("officer"), Stored.class).officer(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("stage_at", OffsetDateTime.class).toInstant(),
                row.getInt("rows_read"),
                row.getBoolean("cancel_wanted"),
                json.readValue(row.getString("counts"), ImportCounts.class),
                problem(row.getString("problem")));
    }

    private ImportFile file(ResultSet row) throws SQLException {
        var fonts = row.getString("fonts");
        return new ImportFile(
                row.getString("file_name"),
                row.getLong("bytes"),
                json.readValue(row.getString("whole"), new TypeReference<Map<String, String>>() {}),
                List.of((String[]) row.getArray("header").getArray()),
                fonts == null ? LegacyFonts.Found.NOTHING : json.readValue(fonts, LegacyFonts.Found.class),
                row.getBoolean("repair"));
    }

    private ImportRun.@Nullable Problem problem(@Nullable String text) {
        return text == null ? null : json.readValue(text, ImportRun.Problem.class);
    }
}
