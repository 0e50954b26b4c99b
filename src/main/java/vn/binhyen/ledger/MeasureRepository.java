package vn.binhyen.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL over {@code ledger_measure} and {@code ledger_slice}. */
@Repository
class MeasureRepository {

    private static final long LOCK = 0x6d656173757265L;

    private final JdbcClient jdbc;

    MeasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers are given one node at a time. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> n)
                .list();
    }

    /** The measure's number, a new one where it has none. Kind, unit and scale can never change: entries carry them. */
    int intern(Measure measure) {
        jdbc.sql("""
                        INSERT INTO ledger_measure (id, code, kind, unit, scale)
                        SELECT coalesce(max(m.id), 0) + 1, :code, :kind, :unit, :scale
                          FROM ledger_measure m
                            ON CONFLICT (code) DO NOTHING
                        """)
                .param("code", measure.code().value())
                .param("kind", measure.kind().name())
                .param("unit", measure.unit())
                .param("scale", measure.scale())
                .update();
        return jdbc.sql("""
                        SELECT id
                          FROM ledger_measure
                         WHERE code = :code AND kind = :kind AND unit = :unit AND scale = :scale
                        """)
                .param("code", measure.code().value())
                .param("kind", measure.kind().name())
                .param("unit", measure.unit())
                .param("scale", measure.scale())
                .query((row, n) -> row.getInt("id"))
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException("Kind, unit or scale of " + measure.code() + " have changed"));
    }

    void intern(int measure, List<Slice> slices) {
        jdbc.sql("""
                        INSERT INTO ledger_slice (measure_id, id, members)
                        SELECT :measure,
                               coalesce((SELECT max(s.id) FROM ledger_slice s WHERE s.measure_id = :measure), 0) + n,
                               members
                          FROM unnest(:slices) WITH ORDINALITY AS fresh (members, n)
                            ON CONFLICT (measure_id, members) DO NOTHING
                        """)
                .param("measure", measure)
                .param("slices", slices.stream().map(Slice::text).toArray(String[]::new))
                .update();
    }

    Map<Integer, Slice> slices(int measure) {
        var slices = new HashMap<Integer, Slice>();
        jdbc.sql("SELECT id, members FROM ledger_slice WHERE measure_id = :measure")
                .param("measure", measure)
                .query(row -> {
                    slices.put(row.getInt("id"), new Slice(row.getString("members")));
                });
        return slices;
    }
}
