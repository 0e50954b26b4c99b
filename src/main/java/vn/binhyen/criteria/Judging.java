package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Criterion.Effect;
import vn.binhyen.criteria.Evaluation.Outcome;
import vn.binhyen.platform.RuleViolation;

/** Judges answers by a rule pack. Nothing is guessed: what is not answered is missing, never met and never failed. */
@Component
class Judging {

    private final Expressions expressions;

    Judging(Expressions expressions) {
        this.expressions = expressions;
    }

    Evaluation judge(RulePack pack, int year, Map<String, Answer> answers, Map<String, Long> facts) {
        var findings = pack.criteria().stream()
                .filter(Criterion::asks)
                .map(criterion -> {
                    var said = said(criterion, answers.get(criterion.code()), facts, year);
                    return new Finding(
                            criterion, said.status(), pack.sourceOf(criterion), said.key(), said.arguments());
                })
                .toList();
        var outcome = outcome(pack, findings);
        if (pack.total() == null) {
            return new Evaluation(findings, outcome, null, null);
        }
        var points = points(findings, answers);
        return new Evaluation(
                findings, outcome, points, outcome == Outcome.SCORED ? grade(pack, points, findings) : null);
    }

    /** What is said of one criterion. */
    private record Said(Status status, String key, List<Object> arguments) {

        static Said of(Status status, String reason, Object... arguments) {
            return new Said(status, "criteria.reason." + reason, List.of(arguments));
        }
    }

    private Said said(Criterion criterion, @Nullable Answer answer, Map<String, Long> facts, int year) {
        var exempt = criterion.notApplicable();
        if (exempt != null) {
            var claim = exempt.claim();
            if (claim != null && answer != null && answer.claimsNotApplicable()) {
                return Said.of(Status.NOT_APPLICABLE, "claimed", claim);
            }
            var when = exempt.when();
            if (when != null && holds(when, facts)) {
                return Said.of(Status.NOT_APPLICABLE, "exempt", when);
            }
        }
        if (criterion.kind() == Criterion.Kind.COMPUTED) {
            return computed(criterion, facts);
        }
        return answer == null ? Said.of(Status.MISSING, "unanswered") : answered(criterion, answer, year);
    }

    private boolean holds(String when, Map<String, Long> facts) {
        try {
            return expressions.evaluate(when, facts).holds();
        } catch (RuleViolation fails) {
            return false;
        }
    }

    /** An expression that cannot be computed with these facts, a division by zero, says nothing. */
    private Said computed(Criterion criterion, Map<String, Long> facts) {
        try {
            return computed(expressions.evaluate(criterion.expression(), facts));
        } catch (RuleViolation fails) {
            return Said.of(Status.MISSING, "expression-fails", criterion.expression());
        }
    }

    private static Said computed(Expressions.Result result) {
        if (!result.missing().isEmpty()) {
            return Said.of(Status.MISSING, "facts-missing", String.join(", ", result.missing()));
        }
        var read = result.read().entrySet().stream()
                .map(fact -> fact.getKey() + " = " + fact.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
        return Said.of(result.holds() ? Status.MET : Status.NOT_MET, "computed", read);
    }

    private static Said answered(Criterion criterion, Answer answer, int year) {
        return switch (criterion.kind()) {
            case YES_NO, ZERO ->
                criterion.items().isEmpty() ? yesOrNo(criterion, answer.yes()) : items(criterion, answer.items());
            case DATE_UNTIL -> day(criterion, answer, year);
            case NUMBER -> number(criterion, answer.number());
            case SHARE -> share(criterion, answer.part(), answer.whole());
            case POINTS -> points(criterion, answer.number());
            case COMPUTED -> Said.of(Status.MISSING, "unanswered");
        };
    }

    private static Said yesOrNo(Criterion criterion, @Nullable Boolean yes) {
        if (yes == null) {
            return Said.of(Status.MISSING, "unanswered");
        }
        var zero = criterion.kind() == Criterion.Kind.ZERO;
        return yes
                ? Said.of(Status.MET, zero ? "did-not-happen" : "yes")
                : Said.of(Status.NOT_MET, zero ? "happened" : "no");
    }

    private static Said items(Criterion criterion, @Nullable Map<String, Boolean> answers) {
        var given = Objects.requireNonNullElse(answers, Map.<String, Boolean>of());
        var failed = criterion.items().stream()
                .filter(item -> Boolean.FALSE.equals(given.get(item.code())))
                .toList();
        var open = criterion.items().stream()
                .filter(item -> given.get(item.code()) == null)
                .toList();
        if (!failed.isEmpty()) {
            return Said.of(Status.NOT_MET, "items-failed", failed.getFirst().label(), failed.size());
        }
        return open.isEmpty()
                ? Said.of(Status.MET, "items", criterion.items().size())
                : Said.of(Status.MISSING, "items-open", open.getFirst().label(), open.size());
    }

    /** The day lies in the year of assessment: last year's resolution is none of this year's first quarter. */
    private static Said day(Criterion criterion, Answer answer, int year) {
        var day = answer.day();
        if (day == null) {
            return Boolean.FALSE.equals(answer.yes())
                    ? Said.of(Status.NOT_MET, "no")
                    : Said.of(Status.MISSING, "unanswered");
        }
        var deadline = criterion.deadline(year);
        return day.getYear() == year && !day.isAfter(deadline)
                ? Said.of(Status.MET, "in-time", day, deadline)
                : Said.of(Status.NOT_MET, "out-of-time", day, deadline);
    }

    private static Said number(Criterion criterion, @Nullable BigDecimal number) {
        if (number == null) {
            return Said.of(Status.MISSING, "unanswered");
        }
        var threshold = Objects.requireNonNull(criterion.threshold());
        return Said.of(threshold.holds(number) ? Status.MET : Status.NOT_MET, "number", number, threshold.value());
    }

    private static Said share(Criterion criterion, @Nullable Long part, @Nullable Long whole) {
        if (part == null || whole == null) {
            return Said.of(Status.MISSING, "unanswered");
        }
        var threshold = Objects.requireNonNull(criterion.threshold());
        var possible = whole > 0 && part >= 0 && part <= whole;
        return Said.of(
                possible && threshold.holds(part, whole) ? Status.MET : Status.NOT_MET,
                possible ? "share" : "share-impossible",
                part,
                whole,
                threshold.value());
    }

    private static Said points(Criterion criterion, @Nullable BigDecimal points) {
        var most = criterion.points();
        if (points == null || most == null) {
            return Said.of(Status.MISSING, "unanswered");
        }
        return points.signum() >= 0 && points.compareTo(most) <= 0
                ? Said.of(Status.MET, "points", points, most)
                : Said.of(Status.NOT_MET, "points-impossible", points, most);
    }

    private static BigDecimal points(List<Finding> findings, Map<String, Answer> answers) {
        return findings.stream()
                .filter(finding -> finding.status() == Status.MET)
                .map(finding -> points(finding.criterion(), answers))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is scored gives the points scored; what is computed gives all of its points or none. */
    private static BigDecimal points(Criterion criterion, Map<String, Answer> answers) {
        if (criterion.kind() == Criterion.Kind.POINTS) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(answers.get(criterion.code())).number());
        }
        return Objects.requireNonNullElse(criterion.points(), BigDecimal.ZERO);
    }

    /** The class of the points, held down by every condition that is not met. */
    private static Grade grade(RulePack pack, BigDecimal points, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.criterion().effect() == Effect.CAP && finding.status() == Status.NOT_MET)
                .map(finding -> Objects.requireNonNull(finding.criterion().grade()))
                .reduce(pack.gradeOf(points), Grade::atMost);
    }

    private static Outcome outcome(RulePack pack, List<Finding> findings) {
        if (any(findings, Effect.ADMISSION, Status.NOT_MET)) {
            return Outcome.NOT_CONSIDERED;
        }
        var open = any(findings, Effect.ADMISSION, Status.MISSING)
                || any(findings, Effect.CONDITION, Status.MISSING)
                || any(findings, Effect.CAP, Status.MISSING);
        if (pack.total() != null) {
            return open ? Outcome.INCOMPLETE : Outcome.SCORED;
        }
        if (any(findings, Effect.CONDITION, Status.NOT_MET)) {
            return Outcome.FAILED;
        }
        return open ? Outcome.INCOMPLETE : Outcome.PASSED;
    }

    private static boolean any(List<Finding> findings, Effect effect, Status status) {
        return findings.stream()
                .anyMatch(finding -> finding.criterion().effect() == effect && finding.status() == status);
    }
}
