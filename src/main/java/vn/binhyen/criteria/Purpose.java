package vn.binhyen.criteria;

/** Mục đích: what a rule pack decides. Recognised, graded and rated are three things. */
public enum Purpose {
    /** Tiêu chuẩn "An toàn về ANTT" (Thông tư 124/2021/TT-BCA). */
    STANDARD,
    /** Chấm điểm, phân loại phong trào (Quyết định 510/QĐ-BCA-V05). */
    GRADING,
    /** Xếp loại Tổ bảo vệ ANTT (Hướng dẫn 01/HD-BCA-V05). */
    TEAM_RATING;

    public String key() {
        return "criteria.purpose." + name();
    }
}
