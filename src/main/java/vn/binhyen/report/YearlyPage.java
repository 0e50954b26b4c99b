package vn.binhyen.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.binhyen.platform.Bar;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.VietnameseFormat;

/** The yearly report of one area as a page; the Word file is written from the same document. */
public record YearlyPage(
        String query,
        String area,
        int year,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Map<String, String> calendars,
        OfficialDocument document,
        DraftForm draft,
        FormErrors errors,
        boolean editable) {

    public String docxUrl() {
        return "/reports/yearly.docx?" + query;
    }

    public String xlsxUrl() {
        return "/reports/yearly.xlsx?" + query;
    }

    public String draftUrl() {
        return "/reports/yearly/draft?" + query;
    }

    public String calendarUrl() {
        return "/reports/yearly?" + query;
    }

    /** The bars of a chart as lines: this year's share, last year's in the text. */
    public List<Bar> bars(Block.Chart chart) {
        var now = chart.series().getLast().values();
        return java.util.stream.IntStream.range(0, now.size())
                .mapToObj(index -> {
                    var value = now.get(index);
                    return value == null
                            ? new Bar(chart.categories().get(index), 0, "–")
                            : new Bar(
                                    chart.categories().get(index),
                                    value,
                                    VietnameseFormat.percent(
                                            java.math.BigDecimal.valueOf(value), VietnameseFormat.VIETNAMESE));
                })
                .toList();
    }
}
