package vn.binhyen.committee;

/** Chức danh trong Ban Chỉ đạo, in the order of a list of members. */
public enum Position {
    /** Trưởng ban. */
    HEAD,
    /** Phó Trưởng ban Thường trực. */
    STANDING_DEPUTY,
    /** Phó Trưởng ban. */
    DEPUTY,
    /** Ủy viên. */
    MEMBER,
    /** Thư ký. */
    SECRETARY;

    /** A committee has one head and one standing deputy at a time. */
    boolean isSingle() {
        return this == HEAD || this == STANDING_DEPUTY;
    }

    String key() {
        return "committee.position." + name();
    }
}
