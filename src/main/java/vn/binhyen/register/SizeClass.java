package vn.binhyen.register;

/** Quy mô doanh nghiệp, Nghị định 80/2021/NĐ-CP. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
