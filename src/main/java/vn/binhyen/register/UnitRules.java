package vn.binhyen.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.binhyen.place.Area;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;

/** What must hold for a unit; every violation names the field, which is also the column of an import. */
record UnitRules(LocalDate today) {

    private static final int NAME_LIMIT = 200;

    /** More than any enterprise of the country has. */
    private static final int MOST_WORKERS = 1_000_000;

    List<RuleViolation> violations(UnitDetails unit, Area commune) {
        var found = new ArrayList<RuleViolation>();
        if (commune.id().level() != Level.COMMUNE) {
            found.add(RuleViolation.invalid("unit-needs-commune").at("commune_code"));
        }
        if (unit.name().isEmpty() || unit.name().length() > NAME_LIMIT) {
            found.add(RuleViolation.invalid("unit-name-length", NAME_LIMIT).at("name"));
        }
        kind(unit, found);
        managing(unit, commune, found);
        office(unit, found);
        days(unit, found);
        return found;
    }

    private static void kind(UnitDetails unit, List<RuleViolation> found) {
        if ((unit.kind() == UnitKind.ENTERPRISE) != (unit.size() != null)) {
            var violation = unit.size() == null
                    ? RuleViolation.invalid("unit-size-missing")
                    : RuleViolation.invalid("unit-size-not-here");
            found.add(violation.at("size_class"));
        }
        if ((unit.kind() == UnitKind.SCHOOL) == unit.levels().isEmpty()) {
            var violation = unit.levels().isEmpty()
                    ? RuleViolation.invalid("unit-level-missing")
                    : RuleViolation.invalid("unit-level-not-here");
            found.add(violation.at("school_level"));
        }
        if (unit.armedForces() && unit.kind() == UnitKind.RESIDENTIAL_AREA) {
            found.add(RuleViolation.invalid("unit-no-armed-forces").at("armed_forces"));
        }
    }

    private static void managing(UnitDetails unit, Area commune, List<RuleViolation> found) {
        if (unit.kind() == UnitKind.RESIDENTIAL_AREA && unit.managing() != ManagingLevel.COMMUNE) {
            found.add(RuleViolation.invalid("unit-managed-by-commune").at("managing"));
        } else if (unit.managing() == ManagingLevel.DISTRICT && commune.id().generation() > 1) {
            found.add(RuleViolation.invalid("unit-no-districts").at("managing"));
        }
    }

    /** People live in a residential area and nobody has an office there: a number to call would be somebody's own. */
    private static void office(UnitDetails unit, List<RuleViolation> found) {
        var contact = unit.contact();
        if (unit.kind() == UnitKind.RESIDENTIAL_AREA && (unit.workforce() != null || !contact.isEmpty())) {
            var field = unit.workforce() != null ? "workforce" : contact.phone().isEmpty() ? "email" : "phone";
            found.add(RuleViolation.invalid("unit-office-not-here").at(field));
        }
        var workforce = unit.workforce();
        if (workforce != null && !isWorkforce(workforce)) {
            found.add(RuleViolation.invalid("unit-workforce", workforce).at("workforce"));
        }
        Stream.of(contact.wrongPhone(), contact.wrongEmail())
                .filter(Objects::nonNull)
                .forEach(found::add);
    }

    static boolean isWorkforce(long people) {
        return people >= 0 && people <= MOST_WORKERS;
    }

    private void days(UnitDetails unit, List<RuleViolation> found) {
        if (unit.openedOn().isAfter(today)) {
            found.add(RuleViolation.invalid("unit-day-ahead").at("opened_on"));
        }
        var closed = unit.closedOn();
        if (closed != null && closed.isAfter(today)) {
            found.add(RuleViolation.invalid("unit-day-ahead").at("closed_on"));
        } else if (closed != null && closed.isBefore(unit.openedOn())) {
            found.add(RuleViolation.invalid("unit-closed-before-opened").at("closed_on"));
        }
    }
}
