package vn.binhyen.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitFilter;
import vn.binhyen.register.Units;

/** Đơn vị thuộc diện: the register's units to which the standard applies, the communes themselves, and who decides about them until when. */
@Component
public class Entrants {

    private static final int ALL = 20_000;

    private final Units units;
    private final Places places;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Clock clock;

    /** What a year means to a unit: who decides, the last day of its period, until when to decide, when the figures count it. */
    public record Term(AreaId authority, LocalDate end, LocalDate due, LocalDate countedOn) {}

    Entrants(Units units, Places places, Rounds rounds, Deadlines deadlines, Clock clock) {
        this.units = units;
        this.places = places;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** By codes of units, or of communes; each that may not enrol is refused by its rule. */
    public List<Entrant> byCodes(Collection<String> codes, int year, Officer officer) {
        var known = units.inScope(codes, officer);
        var found = new ArrayList<Entrant>();
        for (var code : codes) {
            var unit = known.get(code);
            found.add(unit == null ? commune(code, officer) : checked(unit, year));
        }
        return found;
    }

    /** Every unit below a place that may enrol for the year; those that may not are left out. */
    public List<Entrant> eligible(AreaId within, int year, Officer officer) {
        return units.list(new UnitFilter("", null, within, null, true, true), ALL, officer).stream()
                .filter(unit -> isOpen(unit, year))
                .map(Entrant::of)
                .toList();
    }

    /** The communes, wards, townships and special zones of a place that stand on the last day of the year's period. */
    public List<Entrant> communes(AreaId within, int year, Officer officer) {
        return places.communes(within, true, officer).stream()
                .flatMap(area ->
                        Entrant.of(area)
                                .filter(entrant -> area.existsOn(
                                        rounds.of(entrant.kind(), year).end()))
                                .stream())
                .toList();
    }

    public Term term(Entrant entrant, int year) {
        var round = deadlines.of(entrant, year);
        return new Term(
                rounds.authority(entrant, year),
                round.end(),
                round.deadline(Deadline.Step.DECISION),
                round.period().countedOn(year));
    }

    /** The year that runs, and the one before: its work is still completed when the new year has begun. */
    public void requireYear(int year) {
        var now = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE).getYear();
        if (year != now && year != now - 1) {
            throw RuleViolation.invalid(
                            "enrolment-year-closed",
                            Integer.toString(year),
                            Integer.toString(now - 1),
                            Integer.toString(now))
                    .at("year");
        }
    }

    private Entrant checked(Unit unit, int year) {
        if (!unit.standard().in()) {
            throw RuleViolation.invalid("enrolment-out-of-standard", unit.name());
        }
        if (!isOpen(unit, year)) {
            var end = rounds.of(Entrant.of(unit).kind(), year).end();
            throw RuleViolation.invalid("enrolment-not-open", unit.name(), VietnameseFormat.date(end));
        }
        return Entrant.of(unit);
    }

    private boolean isOpen(Unit unit, int year) {
        var end = rounds.of(Entrant.of(unit).kind(), year).end();
        return Entrant.open(unit.details().openedOn(), unit.details().closedOn(), end);
    }

    private Entrant commune(String code, Officer officer) {
        return places.lookup(code, officer)
                .filter(area ->
                        area.id().level() == Level.COMMUNE && officer.scope().contains(area.id()))
                .flatMap(Entrant::of)
                .orElseThrow(() -> RuleViolation.invalid("enrolment-unit-unknown", code));
    }
}
