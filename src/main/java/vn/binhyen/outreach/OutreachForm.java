package vn.binhyen.outreach;

/** Hình thức tuyên truyền. Forms are neutral descriptions of an event; the list is also a CHECK of the table. */
public enum OutreachForm {
    /** Hội nghị, họp dân. */
    MEETING,
    /** Nói chuyện chuyên đề, tập huấn. */
    TALK,
    /** Tuyên truyền lưu động, loa truyền thanh. */
    MOBILE,
    /** Ngoại khóa, sinh hoạt dưới cờ. */
    SCHOOL,
    /** Mạng xã hội, trực tuyến. */
    ONLINE,
    /** Chiếu phim lưu động. */
    FILM,
    /** Văn nghệ, sân khấu hóa, hội thi. */
    ARTS,
    /** Đến từng hộ, phát tờ rơi. */
    VISIT,
    /** Hình thức khác. */
    OTHER;

    public String key() {
        return "outreach.form." + name();
    }
}
