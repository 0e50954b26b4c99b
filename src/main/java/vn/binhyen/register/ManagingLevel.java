package vn.binhyen.register;

/** Cấp quản lý: who manages the unit, which is not where it stands. */
public enum ManagingLevel {
    CENTRAL,
    PROVINCE,
    /** Cấp huyện; until 30/06/2025. */
    DISTRICT,
    COMMUNE
}
