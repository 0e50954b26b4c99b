package vn.binhyen.register;

/** Cấp học; a combined school has several. */
public enum SchoolLevel {
    /** Nhà trẻ. */
    NURSERY,
    /** Mầm non, mẫu giáo. */
    KINDERGARTEN,
    /** Tiểu học. */
    PRIMARY,
    /** Trung học cơ sở. */
    LOWER_SECONDARY,
    /** Trung học phổ thông. */
    UPPER_SECONDARY,
    /** Giáo dục thường xuyên. */
    CONTINUING,
    /** Giáo dục nghề nghiệp. */
    VOCATIONAL,
    /** Cao đẳng. */
    COLLEGE,
    /** Đại học. */
    UNIVERSITY
}
