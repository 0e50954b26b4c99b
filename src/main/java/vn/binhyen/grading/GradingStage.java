package vn.binhyen.grading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Bước phân loại: where a sheet of points stands. The whole workflow; a test draws it into docs/workflows.md. */
public enum GradingStage {
    /** Đang tự chấm. */
    SCORING,
    /** Đã gửi. */
    SUBMITTED,
    /** Trả lại để chấm lại. */
    RETURNED,
    /** Đã xếp loại. */
    GRADED;

    static final Map<GradingStage, Set<GradingStage>> NEXT = new EnumMap<>(Map.of(
            SCORING, Set.of(SCORING, SUBMITTED),
            SUBMITTED, Set.of(SUBMITTED, RETURNED, GRADED),
            RETURNED, Set.of(RETURNED, SUBMITTED),
            GRADED, Set.of(SUBMITTED)));

    /** In these the unit itself is to act. */
    static final Set<GradingStage> AT_UNIT = EnumSet.of(SCORING, RETURNED);

    /** In these there is no class yet. */
    static final Set<GradingStage> OPEN = EnumSet.of(SCORING, SUBMITTED, RETURNED);

    boolean canBecome(GradingStage next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public String key() {
        return "grading.stage." + name();
    }

    public String tone() {
        return switch (this) {
            case SCORING -> "";
            case SUBMITTED -> "info";
            case RETURNED -> "warm";
            case GRADED -> "good";
        };
    }
}
