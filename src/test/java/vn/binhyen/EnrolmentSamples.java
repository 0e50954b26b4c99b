package vn.binhyen;

import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.FOREIGN_PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.binhyen.criteria.PackOfTests;
import vn.binhyen.enrolment.Enrolments;
import vn.binhyen.grading.Gradings;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** Sample enrolments and sheets of points of this year: of a unit of the officer, or of one in the foreign province. */
final class EnrolmentSamples {

    private static final int YEAR = thisYear();

    private EnrolmentSamples() {}

    private static int thisYear() {
        return LocalDate.now(VietnameseFormat.ZONE).getYear();
    }

    static String enrolment(ApplicationContext context, Officer officer) {
        var foreign = officer.scope().contains(FOREIGN_PROVINCE);
        var commune = foreign ? FOREIGN_COMMUNE : Persons.COMMUNE;
        PackOfTests.publish(context, "standard-2021-residential-area", YEAR, foreign ? Persons.MINH : Persons.HOA);
        var unit =
                officer.is(Role.UNIT) ? officer.area() : unit(context, commune, foreign ? Samples.CANARY : "Bản Mẫu");
        return Officer.SYSTEM.actor().get(() -> enrolled(context, unit).toString());
    }

    /** The sheet of points of this year of the same unit. */
    static String grading(ApplicationContext context, Officer officer) {
        var foreign = officer.scope().contains(FOREIGN_PROVINCE);
        var commune = foreign ? FOREIGN_COMMUNE : Persons.COMMUNE;
        PackOfTests.publishSheet(context, YEAR, foreign ? Persons.MINH : Persons.HOA);
        var unit =
                officer.is(Role.UNIT) ? officer.area() : unit(context, commune, foreign ? Samples.CANARY : "Bản Mẫu");
        return Officer.SYSTEM.actor().get(() -> opened(context, unit).toString());
    }

    private static UUID opened(ApplicationContext context, AreaId unit) {
        var gradings = context.getBean(Gradings.class);
        return gradings.find(unit, YEAR, Officer.SYSTEM)
                .orElseGet(() -> gradings.open(List.of(code(context, unit)), YEAR, Officer.SYSTEM)
                        .getFirst());
    }

    private static String code(ApplicationContext context, AreaId unit) {
        return context.getBean(Units.class).get(unit, Officer.SYSTEM).code();
    }

    private static UUID enrolled(ApplicationContext context, AreaId unit) {
        var enrolments = context.getBean(Enrolments.class);
        return enrolments
                .find(unit, YEAR, Officer.SYSTEM)
                .orElseGet(() -> enrolments
                        .enrol(List.of(code(context, unit)), YEAR, Officer.SYSTEM)
                        .getFirst());
    }

    private static AreaId unit(ApplicationContext context, AreaId commune, String name) {
        var details = UnitDetails.residentialArea(name, "Bản", LocalDate.of(2025, 7, 1));
        return Officer.SYSTEM
                .actor()
                .get(() -> context.getBean(Units.class)
                        .register(new NewUnit(commune, "", details), Officer.SYSTEM)
                        .id());
    }
}
