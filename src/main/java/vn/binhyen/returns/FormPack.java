package vn.binhyen.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhyen.figure.Wording;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;

/** The file of measures as it is written: {@code returns/measures.yaml}. */
record FormPack(List<Asked> measures) {

    /** One measure that exists because somebody reports it. */
    record Asked(String code, Measure.Kind kind, Wording unit, int scale, Map<String, List<String>> dimensions) {

        Asked {
            dimensions = Objects.requireNonNullElse(dimensions, Map.of());
        }

        Measure measure() {
            return new Measure(
                    new MeasureCode(code),
                    kind,
                    unit.vi(),
                    scale,
                    dimensions.entrySet().stream()
                            .map(dimension -> new Dimension(dimension.getKey(), dimension.getValue()))
                            .toList());
        }
    }
}
