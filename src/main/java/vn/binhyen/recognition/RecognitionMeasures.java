package vn.binhyen.recognition;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;

/** Chỉ số gốc của công nhận: recognised in a year, revoked on a day, holding it on a day; by kind and managing level. */
@Configuration(proxyBeanMethods = false)
class RecognitionMeasures {

    static final String SOURCE = "recognition.line";
    static final MeasureCode RECOGNISED = new MeasureCode("recognition.recognised");
    static final MeasureCode REVOKED = new MeasureCode("recognition.revoked");
    static final MeasureCode HOLDING = new MeasureCode("recognition.holding");

    @Bean
    Measures measuresOfRecognition() {
        return new Measures(List.of(
                measure(RECOGNISED, Measure.Kind.FLOW),
                measure(REVOKED, Measure.Kind.FLOW),
                measure(HOLDING, Measure.Kind.STOCK)));
    }

    private static Measure measure(MeasureCode code, Measure.Kind kind) {
        var kinds = Arrays.stream(RecognisedKind.values()).map(Enum::name).toList();
        var dimensions = List.of(new Dimension("kind", kinds), new Dimension("managing", RecognisedKind.MANAGING));
        return new Measure(code, kind, "đơn vị", 0, dimensions);
    }
}
