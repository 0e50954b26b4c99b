package vn.binhyen.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.RuleViolation;

/** What stands between a version and its publication. Every refusal names the criterion. */
@Component
class PackChecks {

    private final Expressions expressions;
    private final FactCatalog facts;

    PackChecks(Expressions expressions, FactCatalog facts) {
        this.expressions = expressions;
        this.facts = facts;
    }

    List<RuleViolation> obstacles(PackVersion version) {
        var pack = version.result();
        var found = new ArrayList<RuleViolation>();
        if (pack.criteria().isEmpty()) {
            found.add(RuleViolation.conflict("pack-empty"));
        }
        for (var criterion : pack.criteria()) {
            if (criterion.mark() == Mark.UNKNOWN) {
                found.add(RuleViolation.conflict("criterion-empty", criterion.code()));
            } else if (version.isOpen(criterion)) {
                found.add(RuleViolation.conflict("criterion-unconfirmed", criterion.code()));
            }
            if (criterion.kind() == Criterion.Kind.POINTS && criterion.points() == null) {
                found.add(RuleViolation.conflict("criterion-points-missing", criterion.code()));
            }
            if (pack.purpose() == Purpose.GRADING && !isOfASheet(criterion)) {
                found.add(RuleViolation.conflict("pack-grading-kind", criterion.code()));
            }
            found.addAll(check(criterion));
        }
        if (pack.purpose() == Purpose.GRADING && !hasClasses(pack)) {
            found.add(RuleViolation.conflict("pack-classes"));
        }
        var total = pack.total();
        if (total != null && pack.points().compareTo(total) != 0) {
            found.add(RuleViolation.conflict("pack-total", pack.points(), total));
        }
        return found;
    }

    /** A sheet of points has one field an item. */
    private static boolean isOfASheet(Criterion criterion) {
        return switch (criterion.kind()) {
            case POINTS, COMPUTED -> true;
            case YES_NO, ZERO -> criterion.items().isEmpty();
            case DATE_UNTIL, NUMBER, SHARE -> false;
        };
    }

    /** Each better class asks for more points, and no more than there are; what nobody filled in yet is told by itself. */
    private static boolean hasClasses(RulePack pack) {
        var classes = pack.classes();
        var points = classes.stream()
                .map(Criterion::points)
                .filter(Objects::nonNull)
                .map(known -> Objects.requireNonNull(known))
                .toList();
        var most = Objects.requireNonNullElse(pack.total(), pack.points());
        var falling = IntStream.range(1, points.size())
                .allMatch(index -> points.get(index).compareTo(points.get(index - 1)) < 0);
        var distinct = classes.stream().map(Criterion::grade).distinct().count() == classes.size();
        return !classes.isEmpty()
                && distinct
                && falling
                && points.stream().allMatch(known -> known.compareTo(most) <= 0);
    }

    /** What is wrong with a criterion by itself: its expressions, and what its test rows say of them. */
    List<RuleViolation> check(Criterion criterion) {
        try {
            var exempt = criterion.notApplicable();
            if (exempt != null && exempt.when() != null) {
                expressions.compile(Objects.requireNonNull(exempt.when()));
            }
            return criterion.kind() == Criterion.Kind.COMPUTED ? computed(criterion) : List.of();
        } catch (RuleViolation wrong) {
            return List.of(
                    RuleViolation.conflict("criterion-expression-wrong", criterion.code(), criterion.expression())
                            .at("expression"));
        }
    }

    private List<RuleViolation> computed(Criterion criterion) {
        expressions.compile(criterion.expression());
        var expected = EnumSet.noneOf(Status.class);
        criterion.tests().forEach(row -> expected.add(row.expected()));
        var untested = Stream.of(Status.MET, Status.NOT_MET)
                .filter(status -> !expected.contains(status))
                .map(status -> RuleViolation.conflict("criterion-test-missing", criterion.code(), status.name())
                        .at("tests"));
        return Stream.concat(untested, criterion.tests().stream().flatMap(row -> test(criterion, row).stream()))
                .toList();
    }

    private List<RuleViolation> test(Criterion criterion, TestRow row) {
        var unknown = row.facts().keySet().stream()
                .filter(fact -> !facts.codes().contains(fact))
                .toList();
        if (!unknown.isEmpty()) {
            return List.of(RuleViolation.conflict("criterion-test-fact", criterion.code(), unknown.getFirst())
                    .at("tests"));
        }
        return said(criterion, row) == row.expected()
                ? List.of()
                : List.of(RuleViolation.conflict("criterion-test-failed", criterion.code(), row.toString())
                        .at("tests"));
    }

    private Status said(Criterion criterion, TestRow row) {
        var given = new LinkedHashMap<String, Long>();
        facts.codes().forEach(fact -> given.put(fact, row.facts().getOrDefault(fact, 0L)));
        try {
            return expressions.evaluate(criterion.expression(), given).holds() ? Status.MET : Status.NOT_MET;
        } catch (RuleViolation fails) {
            return Status.MISSING;
        }
    }
}
