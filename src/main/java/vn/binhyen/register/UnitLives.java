package vn.binhyen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Share;
import vn.binhyen.ledger.Succession;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/**
 * Vòng đời của đơn vị: renamed, moved, merged, reopened, each on a day and by a paper. A unit never changes its place: a
 * move makes a new leaf that continues the old one, and figures go on with it.
 */
@Service
@Transactional
public class UnitLives {

    private static final int BASIS_LENGTH = 300;

    private final Units units;
    private final UnitStore store;
    private final UnitMoving moving;
    private final UnitEventRepository events;
    private final Places places;
    private final Ledger ledger;
    private final Audit audit;
    private final Clock clock;

    UnitLives(
            Units units,
            UnitStore store,
            UnitMoving moving,
            UnitEventRepository events,
            Places places,
            Ledger ledger,
            Audit audit,
            Clock clock) {
        this.units = units;
        this.store = store;
        this.moving = moving;
        this.events = events;
        this.places = places;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** From when on, by which paper ({@code basis}), and the state of the unit that the officer has read. */
    public record Change(int version, LocalDate day, String basis) {

        public Change {
            basis = VietnameseText.clean(basis);
        }
    }

    /** Đổi tên: the old name stays in the history and still finds the unit. */
    public Unit rename(AreaId id, String name, Change change, Officer officer) {
        var before = open(id, change, officer);
        var after = before.details().renamed(name);
        if (after.name().equals(before.name())) {
            throw RuleViolation.invalid("unit-same-name").at("name");
        }
        var renamed = units.correct(id, change.version(), after, officer);
        record(before, UnitEvent.Kind.RENAMED, change, null, before.name(), officer);
        events.remember(id, before.name());
        return renamed;
    }

    /** Chuyển địa bàn: closes the leaf and opens one in the other commune, with the same code. */
    public Unit move(AreaId id, AreaId commune, Change change, Officer officer) {
        var before = open(id, change, officer);
        if (before.commune().equals(commune)) {
            throw RuleViolation.invalid("unit-same-commune").at("commune_code");
        }
        if (!officer.scope().contains(commune)) {
            throw RuleViolation.invalid("unit-commune-unknown", commune).at("commune_code");
        }
        var to = places.get(commune, officer);
        if (!to.existsOn(change.day())) {
            throw RuleViolation.invalid("unit-commune-gone", to.name()).at("commune_code");
        }
        var moved = moving.move(List.of(before), unit -> to, new MoveCause(change.day(), change.basis(), null), officer)
                .getFirst();
        audit.record(
                "unit.move",
                Units.SUBJECT,
                id.toString(),
                officer.area(),
                Map.of("commune_code", to.name(), "day", VietnameseFormat.date(change.day())));
        return moved;
    }

    /** Sáp nhập: from this day on the other unit continues this one. */
    public Unit merge(AreaId id, AreaId into, Change change, Officer officer) {
        var before = open(id, change, officer);
        var other = other(before, into, officer);
        end(before, change.day(), officer);
        record(before, UnitEvent.Kind.MERGED_AWAY, change, other, other.name(), officer);
        record(other, UnitEvent.Kind.TOOK_IN, change, before, before.name(), officer);
        succeed(before, other, change.day());
        audit.record("unit.merge", Units.SUBJECT, id.toString(), id, Map.of("into", other.name()));
        return other;
    }

    /** Ghi trùng: this one was the other all along and never counts; what was recorded at it counts for the other. */
    public Unit mergeDuplicate(AreaId id, AreaId of, Change change, Officer officer) {
        var before = open(id, change, officer);
        var other = other(before, of, officer);
        var day = before.details().openedOn();
        end(before, day, officer);
        var told = new Change(change.version(), day, change.basis());
        record(before, UnitEvent.Kind.DUPLICATE, told, other, other.name(), officer);
        record(other, UnitEvent.Kind.TOOK_IN, told, before, before.name(), officer);
        succeed(before, other, day);
        audit.record("unit.merge-duplicate", Units.SUBJECT, id.toString(), id, Map.of("into", other.name()));
        return other;
    }

    /** Mở lại: it was closed by mistake. What was merged or moved stays where it went. */
    public Unit reopen(AreaId id, Change change, Officer officer) {
        var before = units.get(id, officer);
        units.requireVersion(before, change.version(), officer);
        requireBasis(change);
        var closed = before.details().closedOn();
        if (closed == null) {
            throw RuleViolation.conflict("unit-is-open");
        }
        if (hasLeft(before, officer)) {
            throw RuleViolation.conflict("unit-went-on");
        }
        var reopened = units.correct(id, change.version(), before.details().reopened(), officer);
        record(before, UnitEvent.Kind.REOPENED, new Change(0, closed, change.basis()), null, "", officer);
        return reopened;
    }

    /** All that happened to the unit and to those it continues, the latest first. */
    @Transactional(readOnly = true)
    List<UnitEvent> events(Unit unit, Officer officer) {
        return events.of(events.line(unit.id(), officer.scope()), officer.scope());
    }

    private boolean hasLeft(Unit unit, Officer officer) {
        return events.of(List.of(unit.id()), officer.scope()).stream()
                .map(UnitEvent::kind)
                .anyMatch(
                        List.of(UnitEvent.Kind.MOVED_AWAY, UnitEvent.Kind.MERGED_AWAY, UnitEvent.Kind.DUPLICATE)
                                ::contains);
    }

    private Unit open(AreaId id, Change change, Officer officer) {
        var unit = units.get(id, officer);
        units.requireVersion(unit, change.version(), officer);
        requireBasis(change);
        if (!unit.isOpen()) {
            throw RuleViolation.conflict("unit-is-closed");
        }
        if (change.day().isBefore(unit.details().openedOn())) {
            throw RuleViolation.invalid("unit-before-opened").at("day");
        }
        if (change.day().isAfter(LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE))) {
            throw RuleViolation.invalid("unit-day-ahead").at("day");
        }
        return unit;
    }

    private static void requireBasis(Change change) {
        if (change.basis().isEmpty() || change.basis().length() > BASIS_LENGTH) {
            throw RuleViolation.invalid("unit-basis", BASIS_LENGTH).at("basis");
        }
    }

    private Unit other(Unit unit, AreaId id, Officer officer) {
        var other = units.get(id, officer);
        if (other.id().equals(unit.id()) || !other.isOpen() || other.kind() != unit.kind()) {
            throw RuleViolation.invalid("unit-not-to-merge").at("into");
        }
        return other;
    }

    private void end(Unit unit, LocalDate day, Officer officer) {
        var closed = new Unit(unit.id(), unit.code(), unit.details().closed(day), unit.version());
        store.update(List.of(closed), Map.of(unit.commune(), places.get(unit.commune(), officer)));
    }

    private void succeed(Unit from, Unit to, LocalDate day) {
        ledger.succeed(List.of(new Succession(from.id(), to.id(), day, Share.WHOLE)));
    }

    private void record(
            Unit unit, UnitEvent.Kind kind, Change change, @Nullable Unit other, String told, Officer officer) {
        var otherId = other == null ? null : other.id();
        events.insert(List.of(new UnitEvent(
                Ids.next(),
                unit.id(),
                kind,
                change.day(),
                otherId,
                told,
                change.basis(),
                officer.name(),
                clock.instant(),
                null)));
    }
}
