package vn.binhyen.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The invented content of the living style page. Months are labels of columns, the arrays their values. */
public record UiPage(
        Map<String, String> sections,
        Map<String, String> forms,
        Map<String, String> audiences,
        Map<String, String> views,
        FormErrors errors,
        List<Bar> communes,
        List<String> months,
        List<Double> sessions,
        List<Double> sessionsBefore,
        List<String> sessionTexts,
        List<String> years,
        List<Double> shares,
        List<String> shareTexts) {

    static final UiPage SAMPLE = new UiPage(
            ordered(
                    "colours", "Màu và chữ",
                    "buttons", "Nút, nhãn, thông báo",
                    "forms", "Biểu mẫu",
                    "lists", "Danh sách và bảng",
                    "figures", "Số liệu và biểu đồ",
                    "flows", "Tiến trình, tệp, lịch sử"),
            ordered(
                    "MEETING",
                    "Họp khu dân cư",
                    "LEAFLET",
                    "Phát tờ rơi",
                    "RADIO",
                    "Loa truyền thanh",
                    "ONLINE",
                    "Mạng xã hội"),
            ordered(
                    "RESIDENTS",
                    "Nhân dân",
                    "PUPILS",
                    "Học sinh, sinh viên",
                    "WORKERS",
                    "Công nhân",
                    "FAITH",
                    "Chức sắc tôn giáo"),
            ordered(
                    "/ui",
                    "Tất cả",
                    "/ui?v=review",
                    "Chờ thẩm định",
                    "/ui?v=returned",
                    "Trả lại",
                    "/ui?v=done",
                    "Đã công nhận"),
            new FormErrors(ordered(
                    "held", "Hãy điền ngày tổ chức, ví dụ 18/11/2026.",
                    "participants", "Số lượt người phải lớn hơn 0.")),
            List.of(
                    new Bar("Phường Bến Xuân", 95.3, "41 / 43", "", 85.0, "#figures"),
                    new Bar("Xã Suối Bạc", 88.9, "32 / 36", "", 85.0, "#figures"),
                    new Bar("Xã Mai Sương", 70, "14 / 20", "warm", 85.0, "#figures"),
                    new Bar("Xã Đồi Thông", 35, "7 / 20", "bad", 85.0, "#figures")),
            IntStream.rangeClosed(1, 12).mapToObj(month -> "T" + month).toList(),
            List.of(96.0, 88.0, 131.0, 120.0, 142.0, 135.0, 118.0, 149.0, 171.0, 183.0, 190.0),
            List.of(84.0, 92.0, 110.0, 108.0, 121.0, 130.0, 104.0, 126.0, 150.0, 139.0, 168.0, 122.0),
            List.of("96", "88", "131", "120", "142", "135", "118", "149", "171", "183", "190"),
            List.of("2020", "2021", "2022", "2023", "2024", "2025", "2026"),
            List.of(71.4, 74.2, 79.8, 82.1, 81.3, 85.6, 86.8),
            List.of("71,4 %", "74,2 %", "79,8 %", "82,1 %", "81,3 %", "85,6 %", "86,8 %"));

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
