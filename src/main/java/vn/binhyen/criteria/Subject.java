package vn.binhyen.criteria;

/** Đối tượng đánh giá: what kind of unit or place a rule pack judges. */
public enum Subject {
    /** Khu dân cư. */
    RESIDENTIAL_AREA,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE,
    /** Cơ quan. */
    AGENCY,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Cơ sở giáo dục. */
    SCHOOL,
    /** Cấp huyện (đến 30/06/2025). */
    DISTRICT,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Tổ bảo vệ an ninh, trật tự. */
    TEAM;

    public String key() {
        return "criteria.subject." + name();
    }
}
