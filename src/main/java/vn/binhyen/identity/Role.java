package vn.binhyen.identity;

/** Vai trò: what somebody does here. A role always acts within an area: the scope of the account. */
public enum Role {
    /** Đơn vị: a residential area, agency, enterprise or school. */
    UNIT,
    /** Cán bộ cấp xã. */
    COMMUNE_OFFICER,
    /** Cơ quan thường trực cấp tỉnh. */
    PROVINCE_OFFICE,
    /** Lãnh đạo. */
    LEADER,
    /** Bộ. */
    MINISTRY,
    /** Quản trị vận hành. */
    OPERATOR
}
