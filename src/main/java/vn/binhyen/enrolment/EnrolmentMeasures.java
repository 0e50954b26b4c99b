package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.recognition.RecognisedKind;

/**
 * Chỉ số gốc của đăng ký: enrolled, submitted and not recognised in a year, and what is in work on a day, by kind and managing
 * level. Who is recognised, and who no more, posts with the decision.
 */
@Configuration(proxyBeanMethods = false)
class EnrolmentMeasures {

    static final String SOURCE = "enrolment";
    static final MeasureCode ENROLLED = new MeasureCode("enrolment.enrolled");
    static final MeasureCode SUBMITTED = new MeasureCode("enrolment.submitted");
    static final MeasureCode REFUSED = new MeasureCode("enrolment.refused");
    static final MeasureCode OPEN = new MeasureCode("enrolment.open");

    @Bean
    Measures measuresOfEnrolments() {
        return new Measures(List.of(
                measure(ENROLLED, Measure.Kind.FLOW),
                measure(SUBMITTED, Measure.Kind.FLOW),
                measure(REFUSED, Measure.Kind.FLOW),
                measure(OPEN, Measure.Kind.STOCK)));
    }

    private static Measure measure(MeasureCode code, Measure.Kind kind) {
        var kinds = Arrays.stream(RecognisedKind.values()).map(Enum::name).toList();
        var dimensions = List.of(new Dimension("kind", kinds), new Dimension("managing", RecognisedKind.MANAGING));
        return new Measure(code, kind, "đơn vị", 0, dimensions);
    }

    static Restatement restatement(Enrolment enrolment, Round round) {
        return new Restatement(new Source(SOURCE, enrolment.id()), contributions(enrolment, round));
    }

    private static List<Contribution> contributions(Enrolment enrolment, Round round) {
        var course = enrolment.course();
        var posted = new ArrayList<Contribution>();
        if (!Stage.VOID.contains(enrolment.stage())) {
            posted.add(one(enrolment, ENROLLED, round.counted(course.enrolledOn()), 1));
            var submitted = course.submittedOn();
            if (submitted != null) {
                posted.add(one(enrolment, SUBMITTED, round.counted(submitted), 1));
            }
        }
        if (enrolment.stage() == Stage.NOT_RECOGNISED) {
            posted.add(one(enrolment, REFUSED, round.period().countedOn(round.year()), 1));
        }
        posted.add(one(enrolment, OPEN, course.enrolledOn(), 1));
        var decided = course.decidedOn();
        if (decided != null && !Stage.OPEN.contains(enrolment.stage())) {
            posted.add(one(enrolment, OPEN, decided, -1));
        }
        return posted;
    }

    private static Contribution one(Enrolment enrolment, MeasureCode measure, LocalDate day, long amount) {
        var entrant = enrolment.entrant();
        var slice = Slice.of("kind", entrant.kind().name(), "managing", entrant.managing());
        return new Contribution(measure, slice, entrant.area(), day, amount);
    }
}
