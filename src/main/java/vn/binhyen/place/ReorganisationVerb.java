package vn.binhyen.place;

import java.util.List;

/** Việc sắp xếp: what a reorganisation does. */
public enum ReorganisationVerb {
    /** Nhập: several places become one. */
    MERGE,
    /** Chia, tách: one place becomes several, by listed units, by recorded shares, or by unknown parts. */
    SPLIT,
    /** Đổi tên. */
    RENAME,
    /** Đổi loại: a province becomes a city, a commune becomes a ward. */
    CHANGE_KIND,
    /** Chuyển sang đơn vị cấp trên khác: a new id succeeds the old one. */
    MOVE,
    /** Bỏ cấp huyện: the districts of a province end, their communes come directly below it. */
    ABOLISH_LEVEL,
    /** Thành lập, out of nothing that was a place before. */
    CREATE,
    /** Chuyển đơn vị: listed units go to a successor of the place that was divided, or over a border that moved. */
    ASSIGN_UNITS,
    /** Nhập từ danh mục: what official lists say. */
    IMPORT;

    /** Those that an office can choose. */
    static List<ReorganisationVerb> offered() {
        return List.of(MERGE, SPLIT, ASSIGN_UNITS, RENAME, CHANGE_KIND, MOVE, ABOLISH_LEVEL, CREATE);
    }

    public String labelKey() {
        return "place.verb." + name();
    }
}
