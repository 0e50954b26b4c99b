package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figures;
import vn.binhyen.ledger.Slice;

/** All forms, made from {@link FormFiles} at start; one that cannot be filled in, or asks twice, stops the start. */
@Component
class FormCatalog {

    private final Map<String, FormPack.Asked> measures;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Figures figures;

    FormCatalog(FormFiles files, Figures figures) {
        this.figures = figures;
        this.measures = files.measures().stream().collect(Collectors.toMap(FormPack.Asked::code, Function.identity()));
        files.list().forEach(written -> add(form(written)));
    }

    List<Form> list() {
        return List.copyOf(forms.values());
    }

    Form get(String code) {
        return find(code).orElseThrow(() -> ReturnProblems.form(code));
    }

    Optional<Form> find(String code) {
        return Optional.ofNullable(forms.get(code));
    }

    private Form form(Form.Written written) {
        var cells = new LinkedHashMap<String, FormCell>();
        for (var section : written.sections()) {
            for (var row : section.rows()) {
                for (var column : section.columns()) {
                    var cell = cell(written, row, column);
                    require(cells.put(cell.code(), cell) == null, written, cell.code() + " stands there twice");
                }
            }
        }
        var form = new Form(
                written.code(),
                written.title(),
                written.basis(),
                written.calendar(),
                written.periodicity(),
                Set.copyOf(written.filledBy()),
                written.dueDays(),
                List.copyOf(written.context()),
                List.copyOf(written.sections()),
                List.copyOf(written.rules()),
                cells);
        form.context().forEach(figures::figure);
        form.rules().forEach(rule -> check(form, written, rule));
        return form;
    }

    private void add(Form form) {
        require(forms.put(form.code(), form) == null, form.code(), "there are two of it");
        for (var cell : form.asked()) {
            var measure = Objects.requireNonNull(cell.measure());
            require(
                    asked.add(measure.code() + "/" + cell.slice()),
                    form.code(),
                    cell.code() + " is asked elsewhere too");
        }
    }

    private FormCell cell(Form.Written form, FormRow row, FormSection.Column column) {
        var code = Form.code(row, column);
        var counted = row.counted();
        if (counted != null) {
            require(row.measure() == null && column.code().isEmpty(), form, code + " cannot be counted");
            var figure = figures.figure(counted);
            return new FormCell(code, row, column, null, Slice.NONE, figure.scale(), figure.unit());
        }
        var written = measures.get(Objects.requireNonNullElse(row.measure(), ""));
        require(written != null, form, code + " asks for no known measure");
        var known = Objects.requireNonNull(written);
        var members = new TreeMap<>(row.slice());
        members.putAll(column.slice());
        members.forEach((dimension, member) -> require(
                known.dimensions().getOrDefault(dimension, List.of()).contains(member),
                form,
                code + " has no such slice"));
        var pairs = new ArrayList<String>();
        members.forEach((dimension, member) -> pairs.addAll(List.of(dimension, member)));
        return new FormCell(
                code,
                row,
                column,
                known.measure(),
                Slice.of(pairs.toArray(String[]::new)),
                known.scale(),
                known.unit());
    }

    private void check(Form form, Form.Written written, FormRule rule) {
        for (var names : List.of(rule.left(), rule.right())) {
            names.forEach(name -> require(!form.named(name).isEmpty(), written, "a rule names " + name));
        }
        if (rule.kind() == FormRule.Kind.COUNTED) {
            figures.figure(Objects.requireNonNull(rule.figure()));
        }
    }

    private static void require(boolean holds, Form.Written form, String otherwise) {
        require(holds, form.code(), otherwise);
    }

    private static void require(boolean holds, String form, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Form " + form + ": " + otherwise);
        }
    }
}
