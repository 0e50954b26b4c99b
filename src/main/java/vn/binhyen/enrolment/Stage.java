package vn.binhyen.enrolment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Bước: where an enrolment stands. The whole workflow; a test draws it into docs/workflows.md. */
public enum Stage {
    /** Đã đăng ký. */
    ENROLLED,
    /** Đang tự đánh giá. */
    SELF_ASSESSING,
    /** Đã gửi. */
    SUBMITTED,
    /** Trả lại để hoàn thiện. */
    RETURNED,
    /** Đang thẩm định. */
    UNDER_REVIEW,
    /** Đã thẩm định. */
    VERIFIED,
    /** Đã trình. */
    PROPOSED,
    /** Được công nhận. */
    RECOGNISED,
    /** Không được công nhận. */
    NOT_RECOGNISED,
    /** Đề nghị xem xét lại. */
    APPEALED,
    /** Đã hủy công nhận. */
    REVOKED,
    /** Đã rút. */
    WITHDRAWN,
    /** Không thuộc diện xét. */
    NOT_ELIGIBLE;

    static final Map<Stage, Set<Stage>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(ENROLLED, Set.of(SELF_ASSESSING, WITHDRAWN, NOT_ELIGIBLE)),
            Map.entry(SELF_ASSESSING, Set.of(SELF_ASSESSING, SUBMITTED, WITHDRAWN, NOT_ELIGIBLE)),
            Map.entry(SUBMITTED, Set.of(UNDER_REVIEW, WITHDRAWN)),
            Map.entry(RETURNED, Set.of(RETURNED, SUBMITTED, WITHDRAWN)),
            Map.entry(UNDER_REVIEW, Set.of(UNDER_REVIEW, RETURNED, VERIFIED, NOT_ELIGIBLE)),
            Map.entry(VERIFIED, Set.of(PROPOSED, UNDER_REVIEW)),
            Map.entry(PROPOSED, Set.of(RECOGNISED, NOT_RECOGNISED, UNDER_REVIEW)),
            Map.entry(RECOGNISED, Set.of(REVOKED, UNDER_REVIEW)),
            Map.entry(NOT_RECOGNISED, Set.of(APPEALED)),
            Map.entry(APPEALED, Set.of(UNDER_REVIEW)),
            Map.entry(REVOKED, Set.of()),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(NOT_ELIGIBLE, Set.of())));

    /** In these the unit itself is to act. */
    static final Set<Stage> AT_UNIT = EnumSet.of(ENROLLED, SELF_ASSESSING, RETURNED);

    /** In these the reviewer is to act. */
    static final Set<Stage> AT_REVIEWER = EnumSet.of(SUBMITTED, UNDER_REVIEW, APPEALED);

    /** In these nobody has decided yet. */
    static final Set<Stage> OPEN =
            EnumSet.of(ENROLLED, SELF_ASSESSING, SUBMITTED, RETURNED, UNDER_REVIEW, VERIFIED, PROPOSED, APPEALED);

    /** These count for nothing: as if the unit had not enrolled. */
    static final Set<Stage> VOID = EnumSet.of(WITHDRAWN, NOT_ELIGIBLE);

    boolean canBecome(Stage next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public String key() {
        return "enrolment.stage." + name();
    }

    public String tone() {
        return switch (this) {
            case ENROLLED, SELF_ASSESSING, WITHDRAWN, NOT_ELIGIBLE -> "";
            case SUBMITTED, UNDER_REVIEW, APPEALED -> "info";
            case VERIFIED, PROPOSED -> "accent";
            case RETURNED -> "warm";
            case RECOGNISED -> "good";
            case NOT_RECOGNISED, REVOKED -> "bad";
        };
    }
}
