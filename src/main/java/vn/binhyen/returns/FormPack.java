package vn.binhyen.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figure.Wording;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;

/** The file of measures as it is written: {@code returns/measures.yaml}. */
record FormPack(List<Asked> measures) {

    /** One measure that exists because somebody reports it; with a label it is also shown as a figure of a province. */
    record Asked(
            String code,
            Measure.Kind kind,
            Wording unit,
            int scale,
            Map<String, List<String>> dimensions,
            @Nullable Wording label) {

        Asked {
            dimensions = Objects.requireNonNullElse(dimensions, Map.of());
        }

        /** Whether both count the same thing in the same way; words may differ. */
        boolean countsAs(Asked other) {
            return kind == other.kind && scale == other.scale && dimensions.equals(other.dimensions);
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
