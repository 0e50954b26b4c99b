package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kết quả đánh giá: what each criterion came to, and all together; {@code points} where the pack gives points, {@code grade} once all is scored. */
public record Evaluation(
        List<Finding> findings,
        Outcome outcome,
        @Nullable BigDecimal points,
        @Nullable Grade grade) {

    /** The whole. */
    public enum Outcome {
        /** Đạt. */
        PASSED,
        /** Không đạt. */
        FAILED,
        /** Chưa đủ câu trả lời. */
        INCOMPLETE,
        /** Không thuộc diện xét. */
        NOT_CONSIDERED,
        /** Đã chấm điểm. */
        SCORED;

        public String key() {
            return "criteria.outcome." + name();
        }
    }

    public Optional<Finding> of(String criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion().code().equals(criterion))
                .findFirst();
    }
}
