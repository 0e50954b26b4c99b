package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.Area;
import vn.binhyen.place.AreaKind;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.recognition.RecognisedKind;
import vn.binhyen.register.Unit;

/** Đơn vị đăng ký: a unit of the register, or a commune itself, as it is called when it enrols. */
public record Entrant(AreaId area, String code, String name, RecognisedKind kind, String managing) {

    static Entrant of(Unit unit) {
        return new Entrant(
                unit.id(),
                unit.code(),
                unit.name(),
                RecognisedKind.valueOf(unit.kind().name()),
                unit.managing().name());
    }

    /** A commune, ward, township or special zone; nothing for a place above them. */
    static Optional<Entrant> of(Area area) {
        var managing = area.id().parent().level() == Level.DISTRICT ? "DISTRICT" : "PROVINCE";
        return kind(area.kind()).map(kind -> new Entrant(area.id(), area.code(), area.name(), kind, managing));
    }

    /** By which criteria it is judged. */
    public Subject subject() {
        return subject(kind);
    }

    static Subject subject(RecognisedKind kind) {
        return switch (kind) {
            case RESIDENTIAL_AREA -> Subject.RESIDENTIAL_AREA;
            case COMMUNE, WARD, TOWNSHIP, SPECIAL_ZONE -> Subject.COMMUNE;
            case AGENCY -> Subject.AGENCY;
            case ENTERPRISE -> Subject.ENTERPRISE;
            case SCHOOL -> Subject.SCHOOL;
        };
    }

    /** Whoever works for the unit, or for the commune it lies in, fills in what it has to. */
    public boolean isFilledBy(Officer officer) {
        var works = officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER);
        return works && officer.scope().contains(area);
    }

    boolean isCommune() {
        return subject() == Subject.COMMUNE;
    }

    private static Optional<RecognisedKind> kind(AreaKind kind) {
        return switch (kind) {
            case COMMUNE -> Optional.of(RecognisedKind.COMMUNE);
            case WARD -> Optional.of(RecognisedKind.WARD);
            case TOWNSHIP -> Optional.of(RecognisedKind.TOWNSHIP);
            case SPECIAL_ZONE -> Optional.of(RecognisedKind.SPECIAL_ZONE);
            case NATION, CITY, PROVINCE, DISTRICT -> Optional.empty();
        };
    }

    /** Whether something open between these days is open on this one. */
    static boolean open(LocalDate from, @Nullable LocalDate closed, LocalDate day) {
        return !day.isBefore(from) && (closed == null || day.isBefore(closed));
    }
}
