package vn.binhyen.criteria;

/** Dấu kiểm chứng: how surely the wording of a criterion is known. Nothing but what was read counts without a confirmation. */
public enum Mark {
    /** Đã đọc tại nguồn. */
    SEEN,
    /** Đã đọc, nhưng đoạn trích bị cắt. */
    SEEN_CUT,
    /** Chỉ đọc trong dự thảo. */
    SEEN_DRAFT,
    /** Suy luận. */
    INFERRED,
    /** Theo trí nhớ. */
    MEMORY,
    /** Nhập trong hệ thống. */
    TYPED,
    /** Chưa có nội dung: an empty template, which is to be filled before anybody can confirm it. */
    UNKNOWN;

    boolean needsConfirmation() {
        return this != SEEN;
    }

    public String key() {
        return "criteria.mark." + name();
    }
}
