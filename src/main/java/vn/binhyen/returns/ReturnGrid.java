package vn.binhyen.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.FigureUrls;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.ReturnReader.Asked;

/** Makes the grid of one return: what was typed stands before what was saved, so that nothing typed is lost. */
@Component
class ReturnGrid {

    private final EditionRepository editions;
    private final CountedNumbers counted;
    private final ReturnReviewing reviewing;
    private final Clock clock;

    ReturnGrid(EditionRepository editions, CountedNumbers counted, ReturnReviewing reviewing, Clock clock) {
        this.editions = editions;
        this.counted = counted;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    /** All that the cells of one page are made of. */
    private record Stuff(
            ReturnReviewing reviewing,
            Asked asked,
            @Nullable Return standing,
            Map<String, ReturnValue> before,
            FigureTable counted,
            List<Finding> findings,
            Map<String, String> typed,
            FormErrors errors,
            Locale locale) {

        @Nullable
        ReturnValue value(FormCell cell) {
            return standing == null ? null : standing.values().get(cell.code());
        }

        /** As it is typed, whatever the language of the page. */
        String text(FormCell cell, @Nullable ReturnValue value) {
            return value == null
                    ? ""
                    : VietnameseFormat.scaled(value.amount(), cell.scale(), VietnameseFormat.VIETNAMESE);
        }

        String typed(String field, String saved) {
            return typed.getOrDefault(field, saved);
        }
    }

    ReturnGridPage page(
            Asked asked,
            @Nullable Return standing,
            Map<String, String> typed,
            FormErrors errors,
            boolean complete,
            Officer officer) {
        var stuff = stuff(asked, standing, typed, errors, complete, officer);
        var form = asked.form();
        var values = standing == null ? Map.<String, ReturnValue>of() : standing.values();
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        return new ReturnGridPage(
                new ReturnRequest(
                        form.code(), asked.period().code(), asked.place().code()),
                form.title().in(stuff.locale()),
                asked.place().name(),
                ReturnTelling.period(asked.period()),
                VietnameseFormat.date(asked.period().deadline()),
                today.isAfter(asked.period().deadline()),
                standing == null ? "returns.status.NONE" : standing.status().key(),
                standing == null ? null : standing.remarks().get(""),
                !asked.period().days().to().isAfter(today),
                values.size(),
                form.asked().size(),
                context(stuff),
                form.sections().stream().map(section -> section(section, stuff)).toList(),
                stuff.typed("source", source(values)),
                stuff.typed("asOf", ""),
                errors);
    }

    private Stuff stuff(
            Asked asked,
            @Nullable Return standing,
            Map<String, String> typed,
            FormErrors errors,
            boolean complete,
            Officer officer) {
        var form = asked.form();
        var area = asked.place().area();
        var values = standing == null ? Map.<String, ReturnValue>of() : standing.values();
        var findings = reviewing
                .findings(form, asked.period(), Map.of(area, values), complete, officer)
                .getOrDefault(area, List.of());
        return new Stuff(
                reviewing,
                asked,
                standing,
                editions.before(form, asked.period().days().to(), List.of(area)).getOrDefault(area, Map.of()),
                counted.table(form, asked.period(), area, officer),
                findings,
                typed,
                errors,
                LocaleContextHolder.getLocale());
    }

    /** The source that was named before stands there again. */
    private static String source(Map<String, ReturnValue> values) {
        return values.values().stream()
                .map(ReturnValue::source)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    private static List<ReturnGridPage.Context> context(Stuff stuff) {
        var table = stuff.counted();
        return stuff.asked().form().context().stream()
                .map(code -> {
                    var column = table.position(code);
                    var value = table.total().values().get(column);
                    return new ReturnGridPage.Context(
                            value.figure().label().in(stuff.locale()),
                            value.text(stuff.locale()),
                            FigureUrls.explain(table, table.total(), column));
                })
                .toList();
    }

    private static ReturnGridPage.Section section(FormSection section, Stuff stuff) {
        return new ReturnGridPage.Section(
                section.title().in(stuff.locale()),
                section.columns().stream()
                        .map(column -> column.label().in(stuff.locale()))
                        .toList(),
                section.rows().stream().map(row -> row(section, row, stuff)).toList());
    }

    private static ReturnGridPage.Row row(FormSection section, FormRow row, Stuff stuff) {
        var cells = stuff.asked().form().of(section, row);
        var shown = cells.stream().map(cell -> cell(cell, stuff)).toList();
        var first = cells.stream().map(stuff::value).flatMap(Stream::ofNullable).findFirst();
        var asOf = first.map(ReturnValue::asOf).map(VietnameseFormat::date).orElse("");
        var note =
                stuff.typed("note." + row.code(), first.map(ReturnValue::note).orElse(""));
        var hint = row.hint();
        return new ReturnGridPage.Row(
                row.code(),
                row.label().in(stuff.locale()),
                hint == null ? null : hint.in(stuff.locale()),
                cells.getFirst().unit().in(stuff.locale()),
                row.part(),
                row.optional(),
                !note.isEmpty()
                        || shown.stream().anyMatch(cell -> !cell.warnings().isEmpty()),
                shown,
                stuff.typed(
                        "source." + row.code(), first.map(ReturnValue::source).orElse("")),
                stuff.typed("asOf." + row.code(), asOf),
                note,
                stuff.errors().of("asOf." + row.code()));
    }

    private static ReturnGridPage.Cell cell(FormCell cell, Stuff stuff) {
        if (cell.isCounted()) {
            var value = stuff.counted().value(Objects.requireNonNull(cell.row().counted()));
            return new ReturnGridPage.Cell(
                    null, cell.label(stuff.locale()), value.text(stuff.locale()), null, null, null, List.of());
        }
        var standing = stuff.standing();
        var field = ReturnReader.field(stuff.asked().place().area(), cell.code());
        var last = stuff.before().get(cell.code());
        return new ReturnGridPage.Cell(
                field,
                cell.label(stuff.locale()),
                stuff.typed(field, stuff.text(cell, stuff.value(cell))),
                last == null ? null : stuff.text(cell, last),
                stuff.errors().of(field),
                standing == null ? null : standing.remarks().get(cell.code()),
                warnings(cell, stuff));
    }

    private static List<ReturnGridPage.Warning> warnings(FormCell cell, Stuff stuff) {
        return stuff.findings().stream()
                .filter(finding -> finding.cell().equals(cell.code()))
                .map(finding -> new ReturnGridPage.Warning(stuff.reviewing().text(finding), finding.blocks()))
                .toList();
    }
}
