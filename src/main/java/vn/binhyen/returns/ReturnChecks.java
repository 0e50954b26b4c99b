package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseFormat;

/** Kiểm tra một báo cáo: the rules of its form over its numbers, those of the last period, and those the system counts. */
final class ReturnChecks {

    private static final int HUNDRED = 100;

    private final Form form;
    private final Map<String, ReturnValue> values;
    private final Map<String, ReturnValue> before;
    private final Map<String, Long> counted;
    private final Locale locale;
    private final List<Finding> findings = new ArrayList<>();

    /** {@code counted} holds the cells and figures that the system counts; what is not known of them is not checked. */
    ReturnChecks(
            Form form,
            Map<String, ReturnValue> values,
            Map<String, ReturnValue> before,
            Map<String, Long> counted,
            Locale locale) {
        this.form = form;
        this.values = values;
        this.before = before;
        this.counted = counted;
        this.locale = locale;
    }

    /** What is wrong or unusual with what was answered, and with {@code complete} also what was not answered. */
    List<Finding> run(boolean complete) {
        if (complete) {
            form.asked().stream()
                    .filter(cell -> cell.isRequired() && !values.containsKey(cell.code()))
                    .forEach(cell -> findings.add(new Finding(
                            cell.code(), true, false, "returns.finding.missing", List.of(cell.label(locale)))));
        }
        form.rules().forEach(this::check);
        return findings;
    }

    private void check(FormRule rule) {
        switch (rule.kind()) {
            case AT_LEAST, EQUAL -> compare(rule);
            case CHANGE ->
                rule.left().stream().flatMap(name -> form.named(name).stream()).forEach(cell -> change(rule, cell));
            case COUNTED -> counted(rule);
        }
    }

    private void compare(FormRule rule) {
        if (!rule.eachColumn()) {
            compare(rule, cells(rule.left()), cells(rule.right()));
            return;
        }
        var rights = byColumn(rule.right());
        byColumn(rule.left()).forEach((column, left) -> compare(rule, left, rights.getOrDefault(column, List.of())));
    }

    private void compare(FormRule rule, List<FormCell> left, List<FormCell> right) {
        if (left.stream().anyMatch(cell -> amount(cell) == null)
                || right.stream().noneMatch(cell -> amount(cell) != null)) {
            return;
        }
        var whole = sum(left);
        var parts = sum(right);
        if (rule.kind() == FormRule.Kind.EQUAL ? whole == parts : whole >= parts) {
            return;
        }
        var at = left.stream().filter(cell -> !cell.isCounted()).findFirst().orElse(right.getFirst());
        add(
                rule,
                at,
                rule.kind() == FormRule.Kind.EQUAL ? "returns.finding.equal" : "returns.finding.at-least",
                labels(left),
                number(left.getFirst(), whole),
                labels(right),
                number(right.getFirst(), parts));
    }

    private void change(FormRule rule, FormCell cell) {
        var now = values.get(cell.code());
        var then = before.get(cell.code());
        if (now == null || then == null) {
            return;
        }
        var difference = Math.abs(now.amount() - then.amount());
        if (difference * HUNDRED > then.amount() * rule.percent()) {
            add(
                    rule,
                    cell,
                    "returns.finding.change",
                    cell.label(locale),
                    number(cell, now.amount()),
                    number(cell, then.amount()),
                    rule.percent());
        }
    }

    private void counted(FormRule rule) {
        var left = cells(rule.left());
        var known = counted.get(Objects.requireNonNull(rule.figure()));
        if (known != null && left.stream().allMatch(cell -> amount(cell) != null) && sum(left) != known) {
            add(
                    rule,
                    left.getFirst(),
                    "returns.finding.counted",
                    labels(left),
                    number(left.getFirst(), sum(left)),
                    number(left.getFirst(), known));
        }
    }

    private void add(FormRule rule, FormCell cell, String key, Object... arguments) {
        var value = values.get(cell.code());
        findings.add(
                new Finding(cell.code(), rule.isHard(), value != null && value.hasNote(), key, List.of(arguments)));
    }

    private List<FormCell> cells(List<String> names) {
        return names.stream().flatMap(name -> form.named(name).stream()).toList();
    }

    private Map<String, List<FormCell>> byColumn(List<String> names) {
        return cells(names).stream()
                .collect(Collectors.groupingBy(cell -> cell.column().code(), HashMap::new, Collectors.toList()));
    }

    private long sum(List<FormCell> cells) {
        return cells.stream()
                .map(this::amount)
                .filter(Objects::nonNull)
                .mapToLong(amount -> amount)
                .sum();
    }

    private @Nullable Long amount(FormCell cell) {
        if (cell.isCounted()) {
            return counted.get(cell.code());
        }
        var value = values.get(cell.code());
        return value == null ? null : value.amount();
    }

    private String labels(List<FormCell> cells) {
        return cells.stream().map(cell -> cell.label(locale)).collect(Collectors.joining(" + "));
    }

    private String number(FormCell cell, long amount) {
        return VietnameseFormat.scaled(amount, cell.scale(), locale);
    }
}
