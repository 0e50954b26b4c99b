package vn.binhyen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseFormat;

/** The tables and charts of a report: shares of this year beside the last, shares by area, and the definitions. */
final class ReportTables {

    /** A cell without an answer: no unit to be counted, or nothing to compare with. */
    private static final Span NONE = Span.of("–");

    private final List<ReportTemplate.Share> shares;
    private final ReportFigures figures;
    private final ReportWords words;

    ReportTables(List<ReportTemplate.Share> shares, ReportFigures figures, ReportWords words) {
        this.shares = shares;
        this.figures = figures;
        this.words = words;
    }

    List<Block> table(String caption) {
        var columns = new ArrayList<>(List.of(
                Block.Column.text("Loại đơn vị", 36),
                Block.Column.number("Tổng số", 16),
                Block.Column.number("Được công nhận", 17)));
        years().forEach(ago ->
                columns.add(Block.Column.number("Tỷ lệ năm %d (%%)".formatted(figures.year() - ago), 16)));
        var rows = present().map(this::row).toList();
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(words.words(caption), columns, rows));
    }

    private Block.Row row(ReportTemplate.Share share) {
        var code = share.figure();
        var area = figures.subject().area();
        var now = figures.value(code, area, 0);
        var cells = new ArrayList<>(List.of(
                Span.of(words.words(share.name())),
                part(code, now, now.map(ReportFigures.Value::denominator)),
                part(code, now, now.map(ReportFigures.Value::numerator))));
        years().forEach(ago -> cells.add(percent(code, figures.value(code, area, ago))));
        return new Block.Row(cells, false, null);
    }

    /** This year, and beside it the last one where it was recorded. */
    private List<Integer> years() {
        return figures.recorded(1) ? List.of(0, 1) : List.of(0);
    }

    List<Block> chart(String caption) {
        var present = present().toList();
        var series = years().reversed().stream()
                .map(ago -> new Block.Series("Năm " + (figures.year() - ago), values(present, ago)))
                .filter(bars -> bars.values().stream().anyMatch(value -> value != null))
                .toList();
        var names = present.stream().map(share -> words.words(share.name())).toList();
        return series.isEmpty() ? List.of() : List.of(new Block.Chart(words.words(caption), names, series));
    }

    private List<@Nullable Double> values(List<ReportTemplate.Share> present, int ago) {
        var values = new ArrayList<@Nullable Double>();
        for (var share : present) {
            values.add(figures.value(share.figure(), figures.subject().area(), ago)
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
        for (var share : shares) {
            var name = words.words(share.name());
            columns.add(new Block.Column(name, "Đạt/tổng số", 15, Block.Kind.NUMBER));
            columns.add(new Block.Column(name, "Tỷ lệ (%)", 12, Block.Kind.NUMBER));
        }
        var rows = new ArrayList<Block.Row>();
        for (var place : figures.below()) {
            rows.add(row(Integer.toString(rows.size() + 1), place, place.name()));
        }
        rows.add(row("", figures.subject(), rows.isEmpty() ? figures.subject().name() : "Cộng"));
        return List.of(new Block.Table("", columns, rows));
    }

    private Block.Row row(String ordinal, ReportFigures.Place place, String name) {
        var cells = new ArrayList<Span>();
        cells.add(Span.of(ordinal));
        cells.add(Span.of(name));
        for (var share : shares) {
            var value = figures.value(share.figure(), place.area(), 0);
            cells.add(value.flatMap(each -> pair(share.figure(), each)).orElse(NONE));
            cells.add(percent(share.figure(), value));
        }
        return new Block.Row(cells, ordinal.isEmpty(), null);
    }

    /** For each figure: what it is, its value with both parts, its code, and when it was read. */
    List<Block> definitions() {
        var columns = List.of(
                Block.Column.text("Chỉ tiêu", 27),
                Block.Column.text("Định nghĩa", 43),
                Block.Column.number("Giá trị", 19),
                Block.Column.text("Mã tra cứu", 31));
        var rows = figures.definitions().stream().map(this::definition).toList();
        var text = "Kỳ số liệu: từ ngày " + VietnameseFormat.date(figures.from())
                + " đến hết ngày " + VietnameseFormat.date(figures.to())
                + ". Lịch: " + figures.calendar()
                + ". Thời điểm chốt số liệu: " + VietnameseFormat.time(figures.knownAt())
                + ". Mỗi chỉ tiêu mở được đến từng bản ghi theo mã tại mục Số liệu của hệ thống.";
        return List.of(Block.Paragraph.of(text), new Block.Table("", columns, rows));
    }

    private Block.Row definition(ReportFigures.Definition figure) {
        var value = figures.value(figure.code());
        var shown = value.flatMap(each -> pair(figure.code(), each))
                .or(() -> value.map(each -> new Span(amount(each), figure.code(), each.url())))
                .orElse(NONE);
        return new Block.Row(
                List.of(
                        Span.of(figure.label()),
                        Span.of(figure.text()),
                        new Span(shown.text(), null, shown.url()),
                        Span.of(figure.code())),
                false,
                figure.code());
    }

    private static String amount(ReportFigures.Value value) {
        return VietnameseFormat.decimal(
                value.amount(), Math.max(0, value.amount().scale()), VietnameseFormat.VIETNAMESE);
    }

    /** Shares that have a value for the place of the report. */
    private Stream<ReportTemplate.Share> present() {
        return shares.stream().filter(share -> figures.value(share.figure()).isPresent());
    }

    private static Span part(String code, Optional<ReportFigures.Value> value, Optional<Long> part) {
        return value.flatMap(each -> part.map(number -> new Span(Wording.number(number), code, each.url())))
                .orElse(NONE);
    }

    private static Span percent(String code, Optional<ReportFigures.Value> value) {
        return value.map(each -> new Span(
                        VietnameseFormat.decimal(each.amount(), 2, VietnameseFormat.VIETNAMESE), code, each.url()))
                .orElse(NONE);
    }

    private static Optional<Span> pair(String code, ReportFigures.Value value) {
        var numerator = value.numerator();
        var denominator = value.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(
                        new Span(Wording.number(numerator) + "/" + Wording.number(denominator), code, value.url()));
    }
}
