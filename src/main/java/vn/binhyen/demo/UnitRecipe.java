package vn.binhyen.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.register.ManagingLevel;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.SchoolLevel;
import vn.binhyen.register.SizeClass;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.UnitKind;

/** Residential areas and organisations of a province. A line of organisations is spread evenly over the communes. */
record UnitRecipe(LocalDate openedOn, ResidentialAreas residentialAreas, List<Line> organisations) {

    /** How residential areas are called in towns and in the country. */
    record ResidentialAreas(String urban, List<String> rural) {}

    /** So many organisations of one kind; with {@code seat} all of them stand in the first commune. */
    record Line(
            int count,
            UnitKind kind,
            ManagingLevel managing,
            @Nullable SizeClass size,
            @Nullable Set<SchoolLevel> levels,
            boolean armed,
            boolean seat,
            List<String> names) {

        private UnitDetails details(String name, LocalDate openedOn) {
            return switch (kind) {
                case RESIDENTIAL_AREA -> UnitDetails.residentialArea(name, "", openedOn);
                case AGENCY -> UnitDetails.agency(name, managing, armed, openedOn);
                case ENTERPRISE -> UnitDetails.enterprise(name, managing, Objects.requireNonNull(size), openedOn);
                case SCHOOL -> UnitDetails.school(name, managing, Objects.requireNonNull(levels), openedOn);
            };
        }
    }

    /** The units as one would register them. */
    List<NewUnit> expand(List<PlannedCommune> communes) {
        var units = new ArrayList<NewUnit>();
        for (var commune : communes) {
            for (var number = 1; number <= commune.residentialAreas(); number++) {
                units.add(new NewUnit(commune.id(), "", residentialArea(commune, number)));
            }
        }
        var used = new HashMap<String, Integer>();
        for (var line : organisations) {
            addLine(line, communes, used, units);
        }
        return units;
    }

    private UnitDetails residentialArea(PlannedCommune commune, int number) {
        var name = commune.urban()
                ? residentialAreas.urban().replace("{n}", Integer.toString(number))
                : rural(residentialAreas.rural(), number);
        return UnitDetails.residentialArea(name, "", openedOn);
    }

    private static String rural(List<String> names, int number) {
        var round = (number - 1) / names.size();
        var name = names.get((number - 1) % names.size());
        return round == 0 ? name : name + " " + (round + 1);
    }

    /** A name that occurs again gets a number, as schools of one commune have. */
    private void addLine(Line line, List<PlannedCommune> communes, Map<String, Integer> used, List<NewUnit> units) {
        for (var index = 0; index < line.count(); index++) {
            var commune = communes.get(line.seat() ? 0 : place(index, line.count(), communes.size()));
            var pattern = line.names().get(index % line.names().size());
            var name = pattern.replace("{commune}", commune.name())
                    .replace("{kind}", commune.word().toLowerCase(PlannedCommune.LANGUAGE));
            var times = used.merge(name, 1, Integer::sum);
            units.add(new NewUnit(commune.id(), "", line.details(times == 1 ? name : name + " " + times, openedOn)));
        }
    }

    /** Fewer than communes: evenly apart; more: round after round. */
    private static int place(int index, int count, int communes) {
        return count >= communes ? index % communes : (int) ((long) index * communes / count);
    }
}
