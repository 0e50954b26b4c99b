package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.Figures;
import vn.binhyen.ledger.Slice;
import vn.binhyen.platform.NotFound;

/** Makes a form of what somebody wrote, over the measures and figures there are, and finds what of it cannot be filled in. */
final class FormMaking {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_DAYS = 366;

    private final Form.Written written;
    private final Map<String, FormPack.Asked> measures;
    private final Figures figures;
    private final List<FormProblem> problems = new ArrayList<>();
    private final Map<String, FormCell> cells = new LinkedHashMap<>();

    FormMaking(Form.Written written, Map<String, FormPack.Asked> measures, Figures figures) {
        this.written = written;
        this.measures = measures;
        this.figures = figures;
    }

    List<FormProblem> problems() {
        return problems;
    }

    /** The form as far as it can be made. */
    Form make() {
        require(CODE.matcher(written.code()).matches(), "/code", "form-code", written.code());
        require(written.dueDays() >= 0 && written.dueDays() <= MOST_DAYS, "/due-days", "form-due-days", MOST_DAYS);
        for (var s = 0; s < written.sections().size(); s++) {
            var section = written.sections().get(s);
            for (var r = 0; r < section.rows().size(); r++) {
                row(section, section.rows().get(r), "/sections/" + s + "/rows/" + r);
            }
        }
        var form = new Form(
                written.code(),
                written.title(),
                Objects.requireNonNullElse(written.basis(), ""),
                written.calendar(),
                written.periodicity(),
                Set.copyOf(written.filledBy()),
                written.dueDays(),
                List.copyOf(written.context()),
                List.copyOf(written.sections()),
                List.copyOf(written.rules()),
                cells);
        for (var i = 0; i < written.context().size(); i++) {
            figure(written.context().get(i), "/context/" + i);
        }
        for (var i = 0; i < written.rules().size(); i++) {
            check(form, written.rules().get(i), "/rules/" + i);
        }
        return form;
    }

    private void row(FormSection section, FormRow row, String at) {
        require(CODE.matcher(row.code()).matches(), at + "/code", "form-code", row.code());
        for (var column : section.columns()) {
            var cell = row.counted() != null ? counted(row, column, at) : asked(row, column, at);
            cell.ifPresent(made ->
                    require(cells.put(made.code(), made) == null, at + "/code", "form-cell-twice", made.code()));
        }
    }

    private Optional<FormCell> counted(FormRow row, FormSection.Column column, String at) {
        require(row.measure() == null && column.code().isEmpty(), at + "/counted", "form-counted", row.code());
        return figure(Objects.requireNonNull(row.counted()), at + "/counted")
                .map(figure -> new FormCell(
                        Form.code(row, column), row, column, null, Slice.NONE, figure.scale(), figure.unit()));
    }

    private Optional<FormCell> asked(FormRow row, FormSection.Column column, String at) {
        var code = Objects.requireNonNullElse(row.measure(), "");
        var known = measures.get(code);
        if (known == null) {
            require(false, at + "/measure", "form-measure-unknown", code);
            return Optional.empty();
        }
        var members = new TreeMap<>(row.slice());
        members.putAll(column.slice());
        var pairs = new ArrayList<String>();
        for (var member : members.entrySet()) {
            var allowed = known.dimensions().getOrDefault(member.getKey(), List.of());
            require(
                    allowed.contains(member.getValue()),
                    at + "/slice",
                    "form-slice-unknown",
                    member.getKey() + ": " + member.getValue(),
                    code,
                    String.join(", ", allowed));
            pairs.addAll(List.of(member.getKey(), member.getValue()));
        }
        return Optional.of(new FormCell(
                Form.code(row, column),
                row,
                column,
                known.measure(),
                Slice.of(pairs.toArray(String[]::new)),
                known.scale(),
                known.unit()));
    }

    private void check(Form form, FormRule rule, String at) {
        names(form, rule.left(), at + "/left");
        names(form, rule.right(), at + "/right");
        if (rule.figure() != null || rule.kind() == FormRule.Kind.COUNTED) {
            figure(Objects.requireNonNullElse(rule.figure(), ""), at + "/figure");
        }
    }

    private void names(Form form, List<String> names, String at) {
        for (var name : names) {
            require(!form.named(name).isEmpty(), at, "form-rule-names-nothing", name);
        }
    }

    private Optional<Figure> figure(String code, String at) {
        try {
            return Optional.of(figures.figure(code));
        } catch (NotFound unknown) {
            require(false, at, "form-figure-unknown", code);
            return Optional.empty();
        }
    }

    private void require(boolean holds, String at, String code, Object... arguments) {
        if (!holds) {
            problems.add(FormProblem.of(at, code, arguments));
        }
    }
}
