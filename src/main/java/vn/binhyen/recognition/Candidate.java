package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.place.Area;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.register.Unit;

/** Đơn vị có thể được công nhận: a registered unit or a commune, with the name of the {@code place} it lies in. */
record Candidate(
        AreaId area,
        String code,
        String name,
        String place,
        RecognisedKind kind,
        String managing,
        boolean inStandard,
        LocalDate from,
        @Nullable LocalDate until) {

    static Candidate of(Unit unit, String place) {
        var closed = unit.details().closedOn();
        return new Candidate(
                unit.id(),
                unit.code(),
                unit.name(),
                place,
                RecognisedKind.valueOf(unit.kind().name()),
                unit.managing().name(),
                unit.standard().in(),
                unit.details().openedOn(),
                closed == null ? null : closed.minusDays(1));
    }

    /** A commune, ward, township or special zone; nothing for a place above them. */
    static Optional<Candidate> of(Area area) {
        return RecognisedKind.of(area.kind())
                .map(kind -> new Candidate(
                        area.id(),
                        area.code(),
                        area.name(),
                        "",
                        kind,
                        managing(area.id()),
                        true,
                        area.validFrom(),
                        area.validTo()));
    }

    /** Until 30/06/2025 a district stood between commune and province. */
    private static String managing(AreaId commune) {
        return commune.parent().level() == Level.DISTRICT ? "DISTRICT" : "PROVINCE";
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
