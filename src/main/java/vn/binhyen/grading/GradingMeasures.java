package vn.binhyen.grading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.criteria.Grade;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.recognition.RecognisedKind;

/** Chỉ số gốc của phân loại: graded for a year, by class, kind and managing level. */
@Configuration(proxyBeanMethods = false)
class GradingMeasures {

    static final String SOURCE = "grading";
    static final MeasureCode GRADED = new MeasureCode("grading.graded");

    @Bean
    Measures measuresOfGradings() {
        var dimensions = List.of(
                new Dimension("grade", names(Grade.values())),
                new Dimension("kind", names(RecognisedKind.values())),
                new Dimension("managing", RecognisedKind.MANAGING));
        return new Measures(List.of(new Measure(GRADED, Measure.Kind.FLOW, "đơn vị", 0, dimensions)));
    }

    private static List<String> names(Enum<?>... members) {
        return Arrays.stream(members).map(Enum::name).toList();
    }

    static Restatement restatement(Grading grading, LocalDate counted) {
        var result = grading.result();
        var source = new Source(SOURCE, grading.id());
        if (result == null) {
            return new Restatement(source, List.of());
        }
        var entrant = grading.entrant();
        var slice =
                Slice.of("grade", result.grade().name(), "kind", entrant.kind().name(), "managing", entrant.managing());
        return new Restatement(source, List.of(new Contribution(GRADED, slice, entrant.area(), counted, 1)));
    }
}
