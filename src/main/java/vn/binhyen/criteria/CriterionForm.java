package vn.binhyen.criteria;

import java.util.Objects;
import java.util.stream.Collectors;

/** A criterion as it was typed. {@code was} is the code of the one that is edited; {@code verb} is what the form is to do. */
public record CriterionForm(
        String was,
        String code,
        String label,
        String labelEn,
        String kind,
        String effect,
        String grade,
        String evidence,
        String article,
        String source,
        String until,
        String bound,
        String value,
        String unit,
        String items,
        String points,
        String expression,
        String tests,
        String claim,
        String when,
        String reason,
        String version,
        String verb) {

    static final String TRY = "try";
    static final String DROP = "drop";

    /** A field that was not sent is an empty one. */
    public CriterionForm {
        was = Objects.requireNonNullElse(was, "");
        code = Objects.requireNonNullElse(code, "");
        label = Objects.requireNonNullElse(label, "");
        labelEn = Objects.requireNonNullElse(labelEn, "");
        kind = Objects.requireNonNullElse(kind, "");
        effect = Objects.requireNonNullElse(effect, "");
        grade = Objects.requireNonNullElse(grade, "");
        evidence = Objects.requireNonNullElse(evidence, "");
        article = Objects.requireNonNullElse(article, "");
        source = Objects.requireNonNullElse(source, "");
        until = Objects.requireNonNullElse(until, "");
        bound = Objects.requireNonNullElse(bound, "");
        value = Objects.requireNonNullElse(value, "");
        unit = Objects.requireNonNullElse(unit, "");
        items = Objects.requireNonNullElse(items, "");
        points = Objects.requireNonNullElse(points, "");
        expression = Objects.requireNonNullElse(expression, "");
        tests = Objects.requireNonNullElse(tests, "");
        claim = Objects.requireNonNullElse(claim, "");
        when = Objects.requireNonNullElse(when, "");
        reason = Objects.requireNonNullElse(reason, "");
        version = Objects.requireNonNullElse(version, "");
        verb = Objects.requireNonNullElse(verb, "");
    }

    static CriterionForm fresh(String kind, int version) {
        return new CriterionForm(
                "",
                "",
                "",
                "",
                kind,
                "CONDITION",
                "",
                "",
                "",
                "",
                "",
                "AT_LEAST",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Integer.toString(version),
                "");
    }

    /** The criterion as it stands, to be edited. */
    static CriterionForm of(RulePack pack, Criterion criterion, PackWords words, int version) {
        var threshold = criterion.threshold();
        var points = criterion.points();
        var exempt = criterion.notApplicable();
        var unit = threshold == null ? null : threshold.unit();
        return new CriterionForm(
                criterion.code(),
                criterion.code(),
                criterion.label().vi(),
                criterion.label().en(),
                criterion.kind().name(),
                criterion.effect().name(),
                Objects.toString(criterion.grade(), ""),
                criterion.evidence() ? "true" : "",
                criterion.article(),
                pack.sourceOf(criterion),
                PackWords.day(criterion.until()),
                threshold == null ? "AT_LEAST" : threshold.bound().name(),
                threshold == null ? "" : words.number(threshold.value()),
                unit == null ? "" : CriterionReader.written(unit),
                criterion.items().stream()
                        .map(item -> item.code() + ": " + CriterionReader.written(item.label()))
                        .collect(Collectors.joining("\n")),
                points == null ? "" : words.number(points),
                criterion.expression(),
                criterion.tests().stream().map(TestRow::toString).collect(Collectors.joining("\n")),
                exempt == null || exempt.claim() == null ? "" : CriterionReader.written(exempt.claim()),
                exempt == null ? "" : Objects.requireNonNullElse(exempt.when(), ""),
                "",
                Integer.toString(version),
                "");
    }

    boolean edits() {
        return !was.isBlank();
    }
}
