package vn.binhyen.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/** All SQL over {@code area_version}. */
@Repository
class VersionRepository {

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The past names and kinds of these places, the oldest first. */
    List<AreaVersion> of(Collection<AreaId> areas, Scope scope) {
        var own = scope.area();
        return jdbc.sql("""
                        SELECT area_id, valid_to, kind, name, reorganisation_id
                          FROM area_version
                         WHERE area_id = ANY(:areas)
                           AND (area_id BETWEEN :from AND :to OR area_id = ANY(:above))
                         ORDER BY area_id, valid_to
                        """)
                .param("areas", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("above", new Long[] {
                    own.ancestor(Level.PROVINCE).value(),
                    own.ancestor(Level.DISTRICT).value(),
                    own.ancestor(Level.COMMUNE).value()
                })
                .query(VersionRepository::version)
                .list();
    }

    List<AreaVersion> of(UUID reorganisation, Scope scope) {
        return jdbc.sql("""
                        SELECT area_id, valid_to, kind, name, reorganisation_id
                          FROM area_version
                         WHERE reorganisation_id = :id AND area_id BETWEEN :from AND :to
                        """)
                .param("id", reorganisation)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(VersionRepository::version)
                .list();
    }

    void insert(Collection<AreaVersion> versions) {
        for (var version : versions) {
            jdbc.sql("""
                            INSERT INTO area_version (area_id, valid_to, kind, name, reorganisation_id)
                            VALUES (:area, :ends, :kind, :name, :reorganisation)
                            """)
                    .param("area", version.area().value())
                    .param("ends", version.validTo())
                    .param("kind", version.kind().name())
                    .param("name", version.name())
                    .param("reorganisation", version.reorganisation())
                    .update();
        }
    }

    /** Forgets that a list of places brought these very changes: an act that names their day is at hand. */
    List<AreaVersion> deleteGuesses(Collection<AreaChange> changes) {
        var guesses = new ArrayList<AreaVersion>();
        for (var change : changes) {
            guesses.addAll(jdbc.sql("""
                            DELETE FROM area_version v
                             USING reorganisation r
                             WHERE r.id = v.reorganisation_id AND r.verb = 'IMPORT'
                               AND v.area_id = :area AND v.kind = :kind
                            RETURNING v.area_id, v.valid_to, v.kind, v.name, v.reorganisation_id
                            """)
                    .param("area", change.before().id().value())
                    .param("kind", change.before().kind().name())
                    .query(VersionRepository::version)
                    .list());
        }
        return guesses;
    }

    void delete(UUID reorganisation) {
        jdbc.sql("DELETE FROM area_version WHERE reorganisation_id = :id")
                .param("id", reorganisation)
                .update();
    }

    private static AreaVersion version(ResultSet row, int number) throws SQLException {
        return new AreaVersion(
                new AreaId(row.getLong("area_id")),
                row.getObject("valid_to", LocalDate.class),
                AreaKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("reorganisation_id", UUID.class));
    }
}
