package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhyen.figure.Wording;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;

/**
 * Biểu mẫu báo cáo số liệu: which numbers are asked for, of whom, for which periods, and until when; {@code cells} are all of
 * them in the order of the form, by code.
 */
record Form(
        String code,
        Wording title,
        String basis,
        PeriodCalendar calendar,
        Periodicity periodicity,
        Set<FilledBy> filledBy,
        int dueDays,
        List<String> context,
        List<FormSection> sections,
        List<FormRule> rules,
        Map<String, FormCell> cells) {

    /** What the file says of it; {@code measures} are those that only this form asks for. */
    record Written(
            String code,
            Wording title,
            String basis,
            PeriodCalendar calendar,
            Periodicity periodicity,
            Set<FilledBy> filledBy,
            int dueDays,
            List<String> context,
            List<FormSection> sections,
            List<FormRule> rules,
            List<FormPack.Asked> measures) {

        Written {
            context = Objects.requireNonNullElse(context, List.of());
            rules = Objects.requireNonNullElse(rules, List.of());
            measures = Objects.requireNonNullElse(measures, List.of());
        }
    }

    /** One period of this form by its name. */
    record Due(String code, Period days, LocalDate deadline) {}

    /** The cells that somebody fills in. */
    List<FormCell> asked() {
        return cells.values().stream()
                .filter(Predicate.not(FormCell::isCounted))
                .toList();
    }

    List<FormCell> counted() {
        return cells.values().stream().filter(FormCell::isCounted).toList();
    }

    boolean hasStocks() {
        return cells.values().stream().anyMatch(FormCell::isStock);
    }

    List<FormCell> of(FormSection section, FormRow row) {
        return section.columns().stream()
                .map(column -> cells.get(code(row, column)))
                .toList();
    }

    /** The cells that a rule means by a name: one cell, or all of a row. */
    List<FormCell> named(String name) {
        var cell = cells.get(name);
        return cell != null
                ? List.of(cell)
                : cells.values().stream()
                        .filter(known -> known.row().code().equals(name))
                        .toList();
    }

    static String code(FormRow row, FormSection.Column column) {
        return column.code().isEmpty() ? row.code() : row.code() + "-" + column.code();
    }

    /** The periods that end within these days, the first ones first. */
    List<Due> periods(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear() - 1, to.getYear() + 1)
                .boxed()
                .flatMap(year -> periodicity.codes(year).stream())
                .map(this::due)
                .filter(due ->
                        !due.days().to().isBefore(from) && !due.days().to().isAfter(to))
                .toList();
    }

    /** The period of this name; another spelling of days than the form's own is refused. */
    Due period(String typed) {
        var days = calendar.parse(typed);
        return Stream.of(days.to().getYear() - 1, days.to().getYear(), days.to().getYear() + 1)
                .flatMap(year -> periodicity.codes(year).stream())
                .filter(typed.strip()::equals)
                .map(this::due)
                .findFirst()
                .orElseThrow(() -> ReturnProblems.period(typed));
    }

    private Due due(String period) {
        var days = calendar.parse(period);
        return new Due(period, days, days.to().plusDays(dueDays));
    }
}
