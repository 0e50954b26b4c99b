package vn.binhyen.register;

/** Loại đơn vị: the four kinds that the standard and the reports keep apart. */
public enum UnitKind {
    /** Khu dân cư: thôn, bản, tổ dân phố… */
    RESIDENTIAL_AREA,
    /** Cơ quan. */
    AGENCY,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Cơ sở giáo dục. */
    SCHOOL
}
