package vn.binhyen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseFormat;

/** The tables and charts of a report: shares of this year beside the last, shares by area, and the definitions. */
final class ReportTables {

    /** A cell without an answer: no unit to be counted, or nothing recorded. */
    private static final String NONE = "–";

    private final List<String> shares;
    private final ReportFigures figures;
    private final ReportWords words;

    ReportTables(List<String> shares, ReportFigures figures, ReportWords words) {
        this.shares = shares;
        this.figures = figures;
        this.words = words;
    }

    List<Block> table(String caption) {
        var columns = List.of(
                Block.Column.text("Loại đơn vị", 36),
                Block.Column.number("Tổng số", 16),
                Block.Column.number("Được công nhận", 17),
                Block.Column.number("Tỷ lệ năm %d (%%)".formatted(figures.year()), 16),
                Block.Column.number("Tỷ lệ năm %d (%%)".formatted(figures.year() - 1), 16));
        var rows = present().map(this::row).toList();
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(words.words(caption), columns, rows));
    }

    private Block.Row row(String code) {
        var area = figures.subject().area();
        var now = figures.value(code, area, 0);
        var before = figures.value(code, area, 1);
        return new Block.Row(
                List.of(
                        Span.of(name(code)),
                        part(code, now, now.map(ReportFigures.Value::denominator)),
                        part(code, now, now.map(ReportFigures.Value::numerator)),
                        share(code, now),
                        share(code, before)),
                false,
                null);
    }

    List<Block> chart(String caption) {
        var codes = present().toList();
        var series = Stream.of(1, 0)
                .map(ago -> new Block.Series("Năm " + (figures.year() - ago), values(codes, ago)))
                .filter(bars -> bars.values().stream().anyMatch(value -> value != null))
                .toList();
        var names = codes.stream().map(this::name).toList();
        return series.isEmpty() ? List.of() : List.of(new Block.Chart(words.words(caption), names, series));
    }

    private List<@Nullable Double> values(List<String> codes, int ago) {
        var values = new ArrayList<@Nullable Double>();
        for (var code : codes) {
            values.add(figures.value(code, figures.subject().area(), ago)
                    .map(value -> value.amount().doubleValue())
                    .orElse(null));
        }
        return values;
    }

    /** Every place below with both parts and the share of each figure; the last line is the place itself. */
    List<Block> areas() {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(null, "TT", 6, Block.Kind.ORDINAL));
        columns.add(Block.Column.text("Địa bàn", 28));
        for (var code : shares) {
            columns.add(new Block.Column(name(code), "Đạt/tổng số", 15, Block.Kind.NUMBER));
            columns.add(new Block.Column(name(code), "Tỷ lệ (%)", 12, Block.Kind.NUMBER));
        }
        var rows = new ArrayList<Block.Row>();
        for (var place : figures.below()) {
            rows.add(row(Integer.toString(rows.size() + 1), place, place.name()));
        }
        rows.add(row("", figures.subject(), "Cộng"));
        return List.of(new Block.Table("", columns, rows));
    }

    private Block.Row row(String ordinal, ReportFigures.Place place, String name) {
        var cells = new ArrayList<Span>();
        cells.add(Span.of(ordinal));
        cells.add(Span.of(name));
        for (var code : shares) {
            var value = figures.value(code, place.area(), 0);
            cells.add(value.filter(each -> each.numerator() != null && each.denominator() != null)
                    .map(each -> new Span(pair(each), code, each.url()))
                    .orElse(Span.of(NONE)));
            cells.add(share(code, value));
        }
        return new Block.Row(cells, ordinal.isEmpty(), null);
    }

    /** For each figure: what it is, its parts, the days it covers and when it was read. */
    List<Block> definitions() {
        var columns = List.of(
                Block.Column.text("Chỉ tiêu", 26),
                Block.Column.text("Định nghĩa, tử số và mẫu số", 46),
                Block.Column.text("Mã", 36));
        var rows = figures.definitions().stream()
                .map(figure -> new Block.Row(
                        List.of(Span.of(figure.label()), Span.of(meaning(figure)), Span.of(figure.code())),
                        false,
                        figure.code()))
                .toList();
        var period = "Kỳ số liệu: từ ngày %s đến hết ngày %s (%s). Thời điểm chốt số liệu: %s."
                .formatted(
                        VietnameseFormat.date(figures.from()),
                        VietnameseFormat.date(figures.to()),
                        figures.calendar(),
                        VietnameseFormat.time(figures.knownAt()));
        return List.of(Block.Paragraph.of(period), new Block.Table("", columns, rows));
    }

    private static String meaning(ReportFigures.Definition figure) {
        return figure.numerator() == null
                ? figure.text()
                : "%s Tử số: %s. Mẫu số: %s.".formatted(figure.text(), figure.numerator(), figure.denominator());
    }

    /** Figures that have a value for the place of the report. */
    private Stream<String> present() {
        return shares.stream().filter(code -> figures.value(code).isPresent());
    }

    private String name(String code) {
        return figures.definition(code).label();
    }

    private static Span part(String code, Optional<ReportFigures.Value> value, Optional<Long> part) {
        return value.flatMap(each -> part.map(number -> new Span(Wording.number(number), code, each.url())))
                .orElse(Span.of(NONE));
    }

    private static Span share(String code, Optional<ReportFigures.Value> value) {
        return value.map(each -> new Span(decimal(each), code, each.url())).orElse(Span.of(NONE));
    }

    private static String decimal(ReportFigures.Value value) {
        return VietnameseFormat.decimal(value.amount(), 2, VietnameseFormat.VIETNAMESE);
    }

    private static String pair(ReportFigures.Value value) {
        return Wording.number(Optional.ofNullable(value.numerator()).orElseThrow()) + "/"
                + Wording.number(Optional.ofNullable(value.denominator()).orElseThrow());
    }
}
