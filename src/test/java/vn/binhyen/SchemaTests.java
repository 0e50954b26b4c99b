package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for every table, today's and next year's. */
@BinhYenTest
class SchemaTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyForeignKeyIsIndexed() {
        var missing = strings("""
                SELECT fk.conrelid::regclass || ' ' || fk.conname
                  FROM pg_constraint fk
                 WHERE fk.contype = 'f'
                   AND NOT EXISTS (SELECT 1
                                     FROM pg_index i
                                    WHERE i.indrelid = fk.conrelid
                                      AND (i.indkey::int2[])[0:cardinality(fk.conkey) - 1] @> fk.conkey)
                """);
        assertThat(missing).as("foreign keys without an index").isEmpty();
    }

    @Test
    void everyTableSaysWhatItHolds() {
        var silent = strings("""
                SELECT c.relname
                  FROM pg_class c
                 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                   AND c.relnamespace = 'public'::regnamespace
                   AND c.relname NOT LIKE 'flyway%'
                   AND obj_description(c.oid) IS NULL
                """);
        assertThat(silent).as("tables without COMMENT ON TABLE").isEmpty();
    }

    @Test
    void everyTableWithAnAreaIsForcedToRowLevelSecurity() {
        var open = strings("""
                SELECT c.relname
                  FROM pg_class c
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'area_id' AND NOT a.attisdropped
                 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                   AND c.relnamespace = 'public'::regnamespace
                   AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                            AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))
                """);
        assertThat(open)
                .as("tables with area_id and without forced row-level security")
                .isEmpty();
    }

    @Test
    void noViewRunsWithTheRightsOfItsOwner() {
        var views = strings("""
                SELECT c.relname
                  FROM pg_class c
                 WHERE c.relkind = 'v' AND c.relnamespace = 'public'::regnamespace
                   AND NOT coalesce(c.reloptions, '{}') @> '{security_invoker=true}'
                """);
        assertThat(views).as("views without security_invoker").isEmpty();
    }

    @Test
    void theApplicationCannotTouchTheHistoryOfMigrations() {
        var open = strings("""
                SELECT relname
                  FROM pg_class
                 WHERE relname LIKE 'flyway%' AND relkind = 'r'
                   AND has_table_privilege('binhyen_app', oid, 'SELECT, INSERT, UPDATE, DELETE')
                """);
        assertThat(open).as("migration histories open to the application").isEmpty();
    }

    @Test
    void timesCarryTheirZone() {
        var bare = strings("""
                SELECT table_name || '.' || column_name
                  FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name NOT LIKE 'flyway%'
                   AND data_type = 'timestamp without time zone'
                """);
        assertThat(bare).as("columns that must be timestamptz").isEmpty();
    }

    @Test
    void vietnameseIsSortedAsPeopleSortIt() {
        var sorted = strings("""
                SELECT name FROM (VALUES ('Tổ 10'), ('Tổ 2'), ('Đội 1'), ('Dốc 1'), ('Âu 1')) AS sample (name)
                 ORDER BY name COLLATE vi_natural
                """);
        assertThat(sorted).containsExactly("Âu 1", "Dốc 1", "Đội 1", "Tổ 2", "Tổ 10");
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
