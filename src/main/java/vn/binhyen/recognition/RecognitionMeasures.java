package vn.binhyen.recognition;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;

/** Chỉ số gốc của công nhận: units recognised in a year, by kind and managing level. */
@Configuration(proxyBeanMethods = false)
class RecognitionMeasures {

    static final String SOURCE = "recognition.line";
    static final MeasureCode RECOGNISED = new MeasureCode("recognition.recognised");

    @Bean
    Measures measuresOfRecognition() {
        var kinds = Arrays.stream(RecognisedKind.values()).map(Enum::name).toList();
        return new Measures(List.of(new Measure(
                RECOGNISED,
                Measure.Kind.FLOW,
                "đơn vị",
                0,
                List.of(new Dimension("kind", kinds), new Dimension("managing", RecognisedKind.MANAGING)))));
    }
}
