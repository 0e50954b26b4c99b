package vn.binhyen.report;

/**
 * The parts of an official document as Word styles, with the size, weight and place that NĐ 30/2020/NĐ-CP, Phụ lục I
 * prescribes for each (ô = number of the part in the decree's drawing). An office can restyle a document at one place.
 */
enum OfficialStyle {
    /** Nội dung (ô 6): chữ in thường, cỡ 13–14, đứng, canh đều hai lề, lùi đầu dòng. */
    BODY("BodyText", "Body Text", 14, Weight.PLAIN, Align.BOTH, 0, 120, true),
    /** Quốc hiệu (ô 1): in hoa, cỡ 12–13, đứng, đậm. */
    NATION("QuocHieu", "Quốc hiệu", 13, Weight.BOLD, Align.CENTER, 0, 0, false),
    /** Tiêu ngữ (ô 1): in thường, cỡ 13–14, đứng, đậm; đường kẻ nét liền dài bằng dòng chữ. */
    MOTTO("TieuNgu", "Tiêu ngữ", 14, Weight.BOLD, Align.CENTER, 0, 0, false),
    /** Tên cơ quan chủ quản trực tiếp (ô 2): in hoa, cỡ 12–13, đứng. */
    SUPERIOR("CoQuanChuQuan", "Cơ quan chủ quản", 13, Weight.PLAIN, Align.CENTER, 0, 0, false),
    /** Tên cơ quan ban hành (ô 2): in hoa, cỡ 12–13, đứng, đậm; đường kẻ 1/3–1/2. */
    AGENCY("CoQuanBanHanh", "Cơ quan ban hành", 13, Weight.BOLD, Align.CENTER, 0, 0, false),
    /** Số, ký hiệu (ô 3): cỡ 13, đứng. */
    REFERENCE("SoKyHieu", "Số, ký hiệu", 13, Weight.PLAIN, Align.CENTER, 120, 0, false),
    /** Địa danh và thời gian ban hành (ô 4): in thường, cỡ 13–14, nghiêng. */
    PLACE_AND_DAY("DiaDanhNgay", "Địa danh, ngày tháng", 14, Weight.ITALIC, Align.CENTER, 120, 0, false),
    /** Tên loại (ô 5a): in hoa, cỡ 13–14, đứng, đậm, canh giữa. */
    TYPE("Title", "Title", 14, Weight.BOLD, Align.CENTER, 360, 0, false),
    /** Trích yếu (ô 5a): in thường, cỡ 13–14, đứng, đậm, canh giữa; đường kẻ 1/3–1/2. */
    SUBJECT("Subtitle", "Subtitle", 14, Weight.BOLD, Align.CENTER, 0, 0, false),
    /** Căn cứ ban hành: in thường, nghiêng, cỡ 13–14, hết mỗi căn cứ có dấu chấm phẩy, căn cứ cuối dấu chấm. */
    GROUND("CanCu", "Căn cứ", 14, Weight.ITALIC, Align.BOTH, 0, 120, true),
    /** Phần, mục: số La Mã, in hoa, đậm. */
    HEADING_1("Heading1", "heading 1", 14, Weight.BOLD, Align.BOTH, 120, 120, true),
    /** Tiểu mục: số Ả Rập, in thường, đậm. */
    HEADING_2("Heading2", "heading 2", 14, Weight.BOLD, Align.BOTH, 60, 120, true),
    /** Name of a table or chart. */
    CAPTION("Caption", "caption", 13, Weight.BOLD, Align.CENTER, 120, 120, false),
    TABLE_HEAD("DauBang", "Đầu bảng", 12, Weight.BOLD, Align.CENTER, 40, 40, false),
    TABLE_TEXT("ChuBang", "Chữ trong bảng", 12, Weight.PLAIN, Align.LEFT, 40, 40, false),
    TABLE_NUMBER("SoBang", "Số trong bảng", 12, Weight.PLAIN, Align.RIGHT, 40, 40, false),
    TABLE_ORDINAL("ThuTuBang", "Thứ tự trong bảng", 12, Weight.PLAIN, Align.CENTER, 40, 40, false),
    CHART("BieuDo", "Biểu đồ", 14, Weight.PLAIN, Align.CENTER, 120, 60, false),
    /** Quyền hạn, chức vụ của người ký (ô 7a): in hoa, cỡ 13–14, đứng, đậm. */
    FUNCTION("ChucVu", "Quyền hạn, chức vụ", 14, Weight.BOLD, Align.CENTER, 0, 0, false),
    /** Họ tên người ký (ô 7b): in thường, cỡ 13–14, đứng, đậm. */
    SIGNER("NguoiKy", "Họ tên người ký", 14, Weight.BOLD, Align.CENTER, OfficialLayout.SIGNATURE_SPACE, 0, false),
    /** Từ «Nơi nhận» (ô 9b): in thường, cỡ 12, nghiêng, đậm. */
    RECIPIENTS_LABEL("NoiNhan", "Nơi nhận", 12, Weight.BOLD_ITALIC, Align.LEFT, 240, 0, false),
    /** Danh sách nơi nhận (ô 9b): in thường, cỡ 11, đứng. */
    RECIPIENT("NoiNhanDanhSach", "Nơi nhận: danh sách", 11, Weight.PLAIN, Align.LEFT, 0, 0, false),
    /** Từ «Phụ lục» và số thứ tự: in thường, cỡ 14, đứng, đậm, canh giữa. */
    ANNEX("PhuLuc", "Phụ lục", 14, Weight.BOLD, Align.CENTER, 0, 0, false),
    /** Tiêu đề phụ lục: in hoa, cỡ 13–14, đứng, đậm, canh giữa. */
    ANNEX_TITLE("PhuLucTieuDe", "Phụ lục: tiêu đề", 14, Weight.BOLD, Align.CENTER, 0, 0, false),
    /** Thông tin chỉ dẫn kèm theo văn bản: in thường, cỡ 13–14, nghiêng, canh giữa, trong ngoặc đơn. */
    ANNEX_NOTE("PhuLucKemTheo", "Phụ lục: kèm theo", 14, Weight.ITALIC, Align.CENTER, 0, 0, false),
    /** Số trang: chữ số Ả Rập, cỡ 13–14, đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất. */
    PAGE_NUMBER("Header", "header", 14, Weight.PLAIN, Align.CENTER, 0, 0, false),
    /** Đường kẻ: an almost empty line that carries the border. */
    RULE("DuongKe", "Đường kẻ", 2, Weight.PLAIN, Align.CENTER, 0, 60, false);

    /** Thickness and slope of the letters. */
    enum Weight {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    /** How lines stand between the margins, as Word names it. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        BOTH
    }

    final String id;
    final String title;
    final int points;
    final Weight weight;
    final Align align;
    final int before;
    final int after;
    final boolean indented;

    OfficialStyle(
            String id, String title, int points, Weight weight, Align align, int before, int after, boolean indented) {
        this.id = id;
        this.title = title;
        this.points = points;
        this.weight = weight;
        this.align = align;
        this.before = before;
        this.after = after;
        this.indented = indented;
    }

    /** Headings and captions stay with what they announce, the function of the signer with the name. */
    boolean keepsWithNext() {
        return switch (this) {
            case HEADING_1, HEADING_2, CAPTION, CHART, FUNCTION, ANNEX, ANNEX_TITLE, TYPE, SUBJECT -> true;
            default -> false;
        };
    }

    /** Level in the navigation pane of Word, from 0; -1 for plain text. */
    int outline() {
        return switch (this) {
            case HEADING_1, ANNEX_TITLE -> 0;
            case HEADING_2 -> 1;
            default -> -1;
        };
    }

    boolean bold() {
        return weight == Weight.BOLD || weight == Weight.BOLD_ITALIC;
    }

    boolean italic() {
        return weight == Weight.ITALIC || weight == Weight.BOLD_ITALIC;
    }
}
