package vn.binhyen.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** Không trùng: units of one name that were looked at and are not the same; another name opens the question again. */
@Repository
class Distinctions {

    private static final int REASON_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    Distinctions(JdbcClient jdbc, Units units, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says that the two are different, and why; {@code change} has the version the officer saw. */
    @Transactional
    Unit say(AreaId id, AreaId otherId, UnitLives.Change change, Officer officer) {
        var unit = units.get(id, officer);
        units.requireVersion(unit, change.version(), officer);
        var other = units.get(otherId, officer);
        if (change.basis().isEmpty() || change.basis().length() > REASON_LENGTH) {
            throw RuleViolation.invalid("unit-basis", REASON_LENGTH).at("basis");
        }
        if (other.id().equals(unit.id()) || !other.commune().equals(unit.commune()) || other.kind() != unit.kind()) {
            throw RuleViolation.invalid("unit-not-alike").at("into");
        }
        write(unit, other, change.basis(), officer);
        audit.record(
                "unit.distinguish",
                Units.SUBJECT,
                id.toString(),
                id,
                Map.of("other", other.name() + " (" + other.code() + ")", "basis", change.basis()));
        return unit;
    }

    /** The pair is kept once, the smaller id first. */
    private void write(Unit unit, Unit other, String reason, Officer officer) {
        var ordered = unit.id().compareTo(other.id()) < 0;
        var first = ordered ? unit : other;
        var second = ordered ? other : unit;
        jdbc.sql("""
                        INSERT INTO unit_not_same (area_id, other_id, name, other_name, reason, said_at, said_by)
                        VALUES (:first, :second, :name, :otherName, :reason, :at, :by)
                            ON CONFLICT (area_id, other_id) DO UPDATE
                           SET name = excluded.name, other_name = excluded.other_name, reason = excluded.reason,
                               said_at = excluded.said_at, said_by = excluded.said_by
                        """)
                .param("first", first.id().value())
                .param("second", second.id().value())
                .param("name", first.name())
                .param("otherName", second.name())
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", officer.name())
                .update();
    }
}
