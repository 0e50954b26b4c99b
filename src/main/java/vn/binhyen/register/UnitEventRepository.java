package vn.binhyen.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseText;

/** All SQL over {@code unit_event}, and the columns of {@code unit} that only events change. */
@Repository
class UnitEventRepository {

    private static final int GENERATIONS = 20;

    private final JdbcClient jdbc;

    UnitEventRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<UnitEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO unit_event (id, area_id, kind, day, other_id, told, basis, actor, at,
                                                reorganisation_id)
                        SELECT n.*
                          FROM unnest(:ids::uuid[], :areas::bigint[], :kinds::text[], :days::date[], :others::bigint[],
                                      :told::text[], :bases::text[], :actors::text[], :times::timestamptz[], :causes::uuid[]) AS n
                        """)
                .param("ids", events.stream().map(UnitEvent::id).toArray(UUID[]::new))
                .param(
                        "areas",
                        events.stream().map(event -> event.unit().value()).toArray(Long[]::new))
                .param("kinds", texts(events, event -> event.kind().name()))
                .param("days", texts(events, event -> event.day().toString()))
                .param("others", events.stream().map(UnitEventRepository::other).toArray(Long[]::new))
                .param("told", texts(events, UnitEvent::told))
                .param("bases", texts(events, UnitEvent::basis))
                .param("actors", texts(events, UnitEvent::actor))
                .param("times", texts(events, event -> event.at().toString()))
                .param("causes", events.stream().map(UnitEvent::reorganisation).toArray(UUID[]::new))
                .update();
    }

    private static String[] texts(List<UnitEvent> events, Function<UnitEvent, String> text) {
        return events.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable Long other(UnitEvent event) {
        var other = event.other();
        return other == null ? null : other.value();
    }

    /** The events of these units, the latest first. */
    List<UnitEvent> of(Collection<AreaId> units, Scope scope) {
        return jdbc.sql("""
                        SELECT id, area_id, kind, day, other_id, told, basis, actor, at, reorganisation_id
                          FROM unit_event
                         WHERE area_id BETWEEN :from AND :to
                           AND area_id = ANY(:units)
                         ORDER BY day DESC, at DESC, id DESC
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("units", units.stream().map(AreaId::value).toArray(Long[]::new))
                .query((row, number) -> {
                    var other = row.getObject("other_id", Long.class);
                    return new UnitEvent(
                            row.getObject("id", UUID.class),
                            new AreaId(row.getLong("area_id")),
                            UnitEvent.Kind.valueOf(row.getString("kind")),
                            row.getObject("day", LocalDate.class),
                            other == null ? null : new AreaId(other),
                            row.getString("told"),
                            row.getString("basis"),
                            row.getString("actor"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getObject("reorganisation_id", UUID.class));
                })
                .list();
    }

    /** The unit with all that it continues, as far as the scope reaches. */
    Set<AreaId> line(AreaId unit, Scope scope) {
        return new LinkedHashSet<>(jdbc.sql("""
                        WITH RECURSIVE line (area_id, step) AS (
                            SELECT CAST(:unit AS bigint), 0
                             UNION
                            SELECT e.other_id, line.step + 1
                              FROM line
                              JOIN unit_event e ON e.area_id = line.area_id AND e.kind IN ('MOVED_IN', 'TOOK_IN')
                             WHERE e.area_id BETWEEN :from AND :to AND line.step < :steps)
                        SELECT DISTINCT area_id FROM line WHERE area_id BETWEEN :from AND :to
                        """)
                .param("unit", unit.value())
                .param("from", scope.from())
                .param("to", scope.to())
                .param("steps", GENERATIONS)
                .query((row, number) -> new AreaId(row.getLong("area_id")))
                .list());
    }

    /** The leaves that units got through this reorganisation, each with the one that it continues. */
    Map<AreaId, AreaId> moves(UUID reorganisation, Scope scope) {
        var moves = new LinkedHashMap<AreaId, AreaId>();
        jdbc.sql("""
                        SELECT area_id, other_id
                          FROM unit_event
                         WHERE area_id BETWEEN :from AND :to
                           AND reorganisation_id = :reorganisation AND kind = 'MOVED_IN'
                         ORDER BY area_id
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("reorganisation", reorganisation)
                .query(row -> {
                    moves.put(new AreaId(row.getLong("area_id")), new AreaId(row.getLong("other_id")));
                });
        return moves;
    }

    void forget(UUID reorganisation, Scope scope) {
        jdbc.sql("""
                        DELETE FROM unit_event
                         WHERE area_id BETWEEN :from AND :to AND reorganisation_id = :reorganisation
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("reorganisation", reorganisation)
                .update();
    }

    /** Keeps a name that was given up, so that it still finds the unit. */
    void remember(AreaId unit, String name) {
        jdbc.sql("""
                        UPDATE unit
                           SET former = trim(former || ' ' || :folded), search = search || ' ' || :folded
                         WHERE area_id = :unit
                        """)
                .param("unit", unit.value())
                .param("folded", VietnameseText.searchable(name).replace(" |", ""))
                .update();
    }

    /** What found the old leaves finds the new ones too. */
    void inherit(List<AreaId> from, List<AreaId> to) {
        jdbc.sql("""
                        UPDATE unit n
                           SET former = o.former, search = n.search || ' ' || o.former
                          FROM unnest(:from, :to) AS pair (old_id, new_id)
                          JOIN unit o ON o.area_id = pair.old_id
                         WHERE n.area_id = pair.new_id AND o.former <> ''
                        """)
                .param("from", from.stream().map(AreaId::value).toArray(Long[]::new))
                .param("to", to.stream().map(AreaId::value).toArray(Long[]::new))
                .update();
    }
}
