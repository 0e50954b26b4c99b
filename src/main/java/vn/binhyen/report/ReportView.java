package vn.binhyen.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.figure.FigureJson;
import vn.binhyen.platform.VietnameseFormat;

/** A report for programs: its words in order, and the table every number of it was read from. */
record ReportView(
        String area,
        String name,
        int year,
        String calendar,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        String type,
        String subject,
        String reference,
        List<String> grounds,
        List<Line> body,
        FigureJson figures) {

    /** A heading or a paragraph as it reads. */
    record Line(String kind, String text) {}

    static ReportView of(YearlyReport report) {
        var document = report.document();
        var figures = report.figures();
        return new ReportView(
                report.area().address(),
                report.area().name(),
                report.year(),
                report.calendar().name(),
                figures.from(),
                figures.to(),
                figures.knownAt(),
                document.type(),
                document.subject(),
                document.letterhead().reference(),
                document.grounds(),
                document.body().stream().flatMap(ReportView::line).toList(),
                FigureJson.of(report.table(), VietnameseFormat.VIETNAMESE));
    }

    private static Stream<Line> line(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(new Line("heading-" + heading.level(), heading.text()));
            case Block.Paragraph paragraph -> Stream.of(new Line("paragraph", paragraph.text()));
            case Block.Table _, Block.Chart _ -> Stream.empty(); // their numbers stand in figures
        };
    }
}
