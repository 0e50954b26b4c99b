package vn.binhyen.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** The figures of a yearly report, as a table of figures would give them; the province is invented, case 002 its numbers. */
final class SampleFigures {

    static final AreaId PROVINCE = AreaId.province(1, 89);

    private final Map<ReportFigures.Key, ReportFigures.Value> values = new HashMap<>();
    private final List<ReportFigures.Place> places = new ArrayList<>();

    /** The year 2018 with all its figures; two districts. */
    static SampleFigures of2018() {
        var figures = new SampleFigures();
        figures.places.add(new ReportFigures.Place(PROVINCE, "Tỉnh Bình Sơn"));
        figures.places.add(new ReportFigures.Place(PROVINCE.district(1), "Huyện Suối Bạc"));
        figures.places.add(new ReportFigures.Place(PROVINCE.district(2), "Thành phố Bến Xuân"));
        figures.share("recognition.residential-areas", 1046, 1205).share("recognition.communes", 126, 159);
        figures.share("recognition.agencies-enterprises", 314, 337).share("recognition.schools", 597, 625);
        figures.put("recognition.residential-areas", PROVINCE.district(1), 0, "80", 400L, 500L);
        figures.put("outreach.sessions", PROVINCE, 0, "15751", null, null);
        figures.put("outreach.sessions-growth", PROVINCE, 0, "12.5", null, null);
        figures.put("outreach.participants", PROVINCE, 0, "741328", null, null);
        figures.put("recognition.residential-areas", PROVINCE, 1, "84.10", 1000L, 1189L);
        return figures;
    }

    SampleFigures share(String code, long numerator, long denominator) {
        var percent =
                BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return put(code, PROVINCE, 0, percent.toPlainString(), numerator, denominator);
    }

    SampleFigures put(
            String code, AreaId area, int ago, String amount, @Nullable Long numerator, @Nullable Long denominator) {
        values.put(
                new ReportFigures.Key(code, area, ago),
                new ReportFigures.Value(
                        new BigDecimal(amount), numerator, denominator, "/figures/explain?figure=" + code));
        return this;
    }

    SampleFigures without(String code) {
        values.keySet().removeIf(key -> key.figure().equals(code));
        return this;
    }

    ReportFigures table() {
        return new ReportFigures(
                2018,
                "lịch công an",
                LocalDate.of(2017, 11, 15),
                LocalDate.of(2018, 11, 14),
                Instant.parse("2019-01-10T03:00:00Z"),
                List.of(
                        definition("outreach.sessions", "Buổi tuyên truyền"),
                        definition("outreach.participants", "Lượt người dự"),
                        definition("recognition.residential-areas", "Khu dân cư được công nhận")),
                places,
                values);
    }

    private static ReportFigures.Definition definition(String code, String label) {
        return new ReportFigures.Definition(code, label, label + " trong kỳ báo cáo.");
    }
}
