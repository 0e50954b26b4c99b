package vn.binhyen.outreach;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.EvidencePhoto;
import vn.binhyen.platform.Scope;

/** All SQL over {@code outreach_photo}. */
@Repository
class PhotoRepository {

    private final JdbcClient jdbc;

    PhotoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EvidencePhoto> find(UUID session, Scope scope) {
        return jdbc.sql("""
                        SELECT jpeg, width, height
                          FROM outreach_photo
                         WHERE session_id = :session AND area_id BETWEEN :from AND :to
                        """)
                .param("session", session)
                .param("from", scope.from())
                .param("to", scope.to())
                .query((row, number) -> new EvidencePhoto(
                        Objects.requireNonNull(row.getBytes("jpeg")), row.getInt("width"), row.getInt("height")))
                .optional();
    }

    void put(UUID session, AreaId area, EvidencePhoto photo, Instant at) {
        jdbc.sql("""
                        INSERT INTO outreach_photo (session_id, area_id, jpeg, width, height, added_at)
                        VALUES (:session, :area, :jpeg, :width, :height, :at)
                        ON CONFLICT (session_id) DO UPDATE
                           SET jpeg = excluded.jpeg, width = excluded.width, height = excluded.height,
                               added_at = excluded.added_at
                        """)
                .param("session", session)
                .param("area", area.value())
                .param("jpeg", photo.jpeg())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The picture goes where its session goes. */
    void move(UUID session, AreaId area) {
        jdbc.sql("UPDATE outreach_photo SET area_id = :area WHERE session_id = :session")
                .param("session", session)
                .param("area", area.value())
                .update();
    }

    boolean delete(UUID session) {
        return jdbc.sql("DELETE FROM outreach_photo WHERE session_id = :session")
                        .param("session", session)
                        .update()
                == 1;
    }
}
