package vn.binhyen.report;

/**
 * Thể thức: the measures of a page after NĐ 30/2020/NĐ-CP of 05/03/2020, Phụ lục I, mục I.1 to I.4 (format, margins,
 * page number). Sizes and weights of the parts stand in {@link OfficialStyle}. Where the decree gives a range the value
 * chosen lies within it. All lengths in twentieths of a point, as Word counts.
 */
final class OfficialLayout {

    /** Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo TCVN 6909:2001. */
    static final String FONT = "Times New Roman";

    /** Khổ giấy A4 (210 mm × 297 mm). */
    static final int PAGE_WIDTH = millimetres(210);

    static final int PAGE_HEIGHT = millimetres(297);

    /** Cách mép trên 20–25 mm. */
    static final int TOP = millimetres(20);

    /** Cách mép dưới 20–25 mm. */
    static final int BOTTOM = millimetres(20);

    /** Cách mép trái 30–35 mm. */
    static final int LEFT = millimetres(30);

    /** Cách mép phải 15–20 mm. */
    static final int RIGHT = millimetres(15);

    static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    static final int LANDSCAPE_TEXT_WIDTH = PAGE_HEIGHT - TOP - BOTTOM;

    /** The page number stands centred in the top margin: this far from the edge. */
    static final int HEADER = millimetres(10);

    /** Lùi đầu dòng 1 cm hoặc 1,27 cm. */
    static final int INDENT = 720;

    /** Khoảng cách giữa các đoạn văn tối thiểu 6 pt. */
    static final int PARAGRAPH_GAP = 120;

    /** Khoảng cách dòng tối thiểu là dòng đơn, tối đa 1,5 dòng: here 1.15 (240 is a single line). */
    static final int LINE = 276;

    /** The right part of the heading holds Quốc hiệu at its size on one line; the left part the agency. */
    static final int NATIONAL_WIDTH = 5480;

    static final int AGENCY_WIDTH = TEXT_WIDTH - NATIONAL_WIDTH;

    /** Đường kẻ ngang dưới tên cơ quan và trích yếu dài từ 1/3 đến 1/2 độ dài dòng chữ. */
    static final double RULE_PART = 0.4;

    /** The left part of the end holds Nơi nhận, the right part the signature. */
    static final int RECIPIENTS_WIDTH = TEXT_WIDTH * 45 / 100;

    /** Room for the signature and the seal between the function and the name. */
    static final int SIGNATURE_SPACE = 1400;

    private OfficialLayout() {}

    static int millimetres(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}
