package vn.binhyen.register;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** Không trùng: units of one name that were looked at and are not the same; another name opens the question again. */
@Component
class Distinctions {

    private static final int REASON_LENGTH = 500;

    private final DistinctionRepository repository;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    Distinctions(DistinctionRepository repository, Units units, Audit audit, Clock clock) {
        this.repository = repository;
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
        repository.put(unit, other, change.basis(), clock.instant(), officer);
        audit.record(
                "unit.distinguish",
                Units.SUBJECT,
                id.toString(),
                id,
                Map.of("other", other.name() + " (" + other.code() + ")", "basis", change.basis()));
        return unit;
    }
}
