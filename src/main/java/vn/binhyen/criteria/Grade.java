package vn.binhyen.criteria;

/** Loại: what the points of the movement come to, the best first (Quyết định 510/QĐ-BCA-V05). From how many points is a rule pack's matter. */
public enum Grade {
    /** Xuất sắc. */
    EXCELLENT,
    /** Khá. */
    GOOD,
    /** Trung bình. */
    AVERAGE,
    /** Yếu: what reaches no threshold. */
    WEAK;

    public String key() {
        return "criteria.grade." + name();
    }

    /** The lower of the two. */
    Grade atMost(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
