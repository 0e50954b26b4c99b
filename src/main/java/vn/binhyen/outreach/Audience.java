package vn.binhyen.outreach;

/** Đối tượng nghe tuyên truyền. Deliberately without any category of belief, origin or opinion. */
public enum Audience {
    /** Nhân dân. */
    RESIDENTS,
    /** Học sinh, sinh viên. */
    STUDENTS,
    /** Công nhân, người lao động. */
    WORKERS,
    /** Cán bộ, công chức, viên chức. */
    OFFICIALS,
    /** Đoàn viên, thanh niên. */
    YOUTH,
    /** Đối tượng khác. */
    OTHER;

    public String key() {
        return "outreach.audience." + name();
    }
}
