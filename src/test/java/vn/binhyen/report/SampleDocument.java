package vn.binhyen.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A report with one of everything, for tests of the layout; province, people and communes are invented. */
final class SampleDocument {

    private SampleDocument() {}

    static OfficialDocument create() {
        return new OfficialDocument(
                new OfficialDocument.Letterhead(
                        "UBND tỉnh Bình Sơn",
                        "Ban Chỉ đạo 138",
                        "5",
                        "BC-BCĐ",
                        "Bình Sơn",
                        LocalDate.of(2026, 1, 5),
                        2026),
                "Báo cáo",
                "Kết quả công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2025",
                List.of(
                        "Căn cứ Nghị định số 06/2014/NĐ-CP ngày 21 tháng 01 năm 2014 của Chính phủ về biện pháp vận động"
                                + " quần chúng bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội",
                        "Thực hiện Kế hoạch số 12/KH-BCĐ ngày 05 tháng 02 năm 2025 của Ban Chỉ đạo 138 tỉnh Bình Sơn"),
                body(),
                new OfficialDocument.Signature(
                        List.of("TM. Ban Chỉ đạo", "KT. Trưởng ban", "Phó Trưởng ban thường trực"), "Lê Thị Bình"),
                List.of("Bộ Công an (V05) (để báo cáo)", "Thường trực Tỉnh ủy", "Lưu: VT, PV05"),
                List.of(
                        new OfficialDocument.Annex("Kết quả theo địa bàn", true, List.of(wide())),
                        new OfficialDocument.Annex("Định nghĩa chỉ tiêu", false, List.of(definitions()))),
                Instant.parse("2026-01-05T02:00:00Z"));
    }

    private static List<Block> body() {
        return List.of(
                new Block.Heading(1, "Kết quả công nhận"),
                new Block.Heading(2, "Đạt tiêu chuẩn “An toàn về an ninh, trật tự”"),
                new Block.Paragraph(List.of(
                        Span.of("Tổng kết năm 2025, toàn tỉnh có "),
                        new Span("1.046/1.205 khu dân cư (86,80\u00a0%)", "share.residential", "/figures/explain?x=1"),
                        Span.of(
                                " được công nhận đạt tiêu chuẩn; công tác tuyên truyền tiếp tục được đổi mới về nội dung,"
                                        + " hình thức, phù hợp với từng nhóm đối tượng và từng địa bàn dân cư."))),
                new Block.Table(
                        "Kết quả công nhận năm 2025",
                        List.of(
                                Block.Column.text("Loại đơn vị", 4),
                                Block.Column.number("Tổng số", 2),
                                Block.Column.number("Được công nhận", 2)),
                        List.of(
                                row(false, "Khu dân cư", "1.205", "1.046"),
                                row(false, "Trường học", "625", "597"),
                                row(true, "Cộng", "1.830", "1.643"))),
                new Block.Chart(
                        "Tỷ lệ được công nhận theo loại đơn vị (%)",
                        List.of("Khu dân cư", "Xã, phường, thị trấn", "Cơ quan, doanh nghiệp", "Trường học"),
                        List.of(
                                new Block.Series("Năm 2024", List.of(84.1, 77.0, 92.5, 94.0)),
                                new Block.Series("Năm 2025", List.of(86.8, 79.25, 93.18, 95.52)))),
                new Block.Heading(1, "Hạn chế"),
                Block.Paragraph.of("Ở một số địa phương việc triển khai còn chậm."));
    }

    /** Long enough for two pages, so that the head is repeated. */
    private static Block.Table wide() {
        return new Block.Table(
                "",
                List.of(
                        new Block.Column(null, "TT", 1, Block.Kind.ORDINAL),
                        Block.Column.text("Địa bàn", 4),
                        new Block.Column("Khu dân cư", "Đạt/tổng số", 2, Block.Kind.NUMBER),
                        new Block.Column("Khu dân cư", "Tỷ lệ (%)", 2, Block.Kind.NUMBER),
                        new Block.Column("Trường học", "Đạt/tổng số", 2, Block.Kind.NUMBER),
                        new Block.Column("Trường học", "Tỷ lệ (%)", 2, Block.Kind.NUMBER)),
                IntStream.rangeClosed(1, 38)
                        .mapToObj(i ->
                                row(false, Integer.toString(i), "Xã Vĩnh An " + i, "20/25", "80,00", "3/4", "75,00"))
                        .toList());
    }

    private static Block.Table definitions() {
        return new Block.Table(
                "",
                List.of(Block.Column.text("Chỉ tiêu", 1), Block.Column.text("Định nghĩa", 2)),
                List.of(new Block.Row(
                        List.of(Span.of("Tỷ lệ khu dân cư được công nhận"), Span.of("Số được công nhận chia tổng số.")),
                        false,
                        "share.residential")));
    }

    private static Block.Row row(boolean total, String... cells) {
        return new Block.Row(java.util.Arrays.stream(cells).map(Span::of).toList(), total, null);
    }
}
