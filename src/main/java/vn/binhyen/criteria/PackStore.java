package vn.binhyen.criteria;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.RuleViolation;

/** All writing of {@code rule_pack}. */
@Repository
class PackStore {

    private final JdbcClient jdbc;

    PackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a version with the next number of its pack, place and year. */
    void insert(PackVersion version) {
        try {
            insert(version, null);
        } catch (DuplicateKeyException draft) {
            throw RuleViolation.conflict(
                            "pack-draft-exists", version.document().title().vi())
                    .at("year");
        }
    }

    /** The contents of files that were put here, so that a start need not read them again. */
    Set<@Nullable String> digests() {
        return jdbc.sql("SELECT shipped FROM rule_pack WHERE area_id = 0 AND shipped IS NOT NULL")
                .query(String.class)
                .set();
    }

    /** Adds the pack of a file, once for each content; false where it is there. */
    boolean insertShipped(PackVersion version, String digest) {
        return insert(version, digest) == 1;
    }

    private int insert(PackVersion version, @Nullable String shipped) {
        var pack = version.document();
        return jdbc.sql("""
                        INSERT INTO rule_pack (id, area_id, pack, year, number, state, purpose, subjects, valid_from, valid_to,
                                               document, changes, confirmations, shipped, changed_at, changed_by)
                        SELECT :id, :area, :pack, :year, coalesce(max(number), 0) + 1, :state, :purpose, :subjects, :from, :to,
                               CAST(:document AS jsonb), CAST(:changes AS jsonb), CAST(:confirmations AS jsonb), :shipped,
                               :at, :by
                          FROM rule_pack
                         WHERE pack = :pack AND area_id = :area AND year IS NOT DISTINCT FROM CAST(:year AS int)
                            ON CONFLICT (pack, shipped) DO NOTHING
                        """)
                .param("id", version.id())
                .param("area", version.area().value())
                .param("pack", pack.code())
                .param("year", version.year())
                .param("state", version.state().name())
                .param("purpose", pack.purpose().name())
                .param(
                        "subjects",
                        pack.subjects().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", version.validFrom())
                .param("to", version.validTo())
                .param("document", PackNotation.json(pack))
                .param("changes", PackNotation.json(version.changes()))
                .param("confirmations", PackNotation.json(version.confirmations()))
                .param("shipped", shipped)
                .param("at", version.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", version.changedBy())
                .update();
    }

    void update(PackVersion version) {
        var rows = jdbc.sql("""
                        UPDATE rule_pack
                           SET state = :state, changes = CAST(:changes AS jsonb),
                               confirmations = CAST(:confirmations AS jsonb), withdrawal = :withdrawal,
                               published = CAST(:published AS jsonb), changed_at = :at, changed_by = :by,
                               version = version + 1
                         WHERE id = :id AND version = :version
                        """)
                .param("state", version.state().name())
                .param("changes", PackNotation.json(version.changes()))
                .param("confirmations", PackNotation.json(version.confirmations()))
                .param("withdrawal", version.withdrawal())
                .param("published", version.published() == null ? null : PackNotation.json(version.published()))
                .param("at", version.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", version.changedBy())
                .param("id", version.id())
                .param("version", version.version())
                .update();
        if (rows != 1) {
            throw RuleViolation.conflict("changed-meanwhile");
        }
    }

    /** A draft of an older file that nobody worked on gives way to the newer one. */
    void retireUntouched(String pack, UUID except) {
        jdbc.sql("""
                        UPDATE rule_pack
                           SET state = 'WITHDRAWN', version = version + 1
                         WHERE pack = :pack AND area_id = 0 AND shipped IS NOT NULL AND state = 'DRAFT' AND id <> :except
                           AND changes = '[]' AND confirmations = '{}'
                        """).param("pack", pack).param("except", except).update();
    }
}
