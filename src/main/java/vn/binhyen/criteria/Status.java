package vn.binhyen.criteria;

/** Kết luận về một tiêu chí. A confirmed zero is met; no answer is missing. */
public enum Status {
    /** Đạt. */
    MET,
    /** Không đạt. */
    NOT_MET,
    /** Không áp dụng. */
    NOT_APPLICABLE,
    /** Chưa trả lời. */
    MISSING;

    public String key() {
        return "criteria.status." + name();
    }
}
