package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bộ tiêu chí: all criteria by which one kind of unit is judged, and the law they come from. {@code total} is what the points
 * must add up to, {@code sources} the addresses that criteria name in short.
 */
public record RulePack(
        String code,
        Purpose purpose,
        Set<Subject> subjects,
        Label title,
        String law,
        @Nullable Label note,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal total,
        Map<String, String> sources,
        List<Criterion> criteria) {

    public RulePack {
        subjects = Set.copyOf(subjects);
        law = Objects.requireNonNullElse(law, "");
        sources = sources == null ? Map.of() : Map.copyOf(sources);
        criteria = List.copyOf(criteria);
    }

    public Optional<Criterion> criterion(String criterion) {
        return criteria.stream().filter(known -> known.code().equals(criterion)).findFirst();
    }

    /** Where the wording of a criterion can be read: an address, or what somebody wrote there. */
    public String sourceOf(Criterion criterion) {
        return sources.getOrDefault(criterion.source(), criterion.source());
    }

    /** The sum of all points; a criterion whose points are not known adds none, and a threshold is no item. */
    BigDecimal points() {
        return criteria.stream()
                .filter(Criterion::asks)
                .map(Criterion::points)
                .filter(Objects::nonNull)
                .map(points -> Objects.requireNonNull(points))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The thresholds of the classes, the best class first. */
    List<Criterion> classes() {
        return criteria.stream()
                .filter(criterion -> !criterion.asks())
                .sorted(Comparator.comparing(criterion -> Objects.requireNonNull(criterion.grade())))
                .toList();
    }

    /** The class that so many points reach. */
    Grade gradeOf(BigDecimal reached) {
        return classes().stream()
                .filter(criterion -> criterion.points() != null && reached.compareTo(criterion.points()) >= 0)
                .map(criterion -> Objects.requireNonNull(criterion.grade()))
                .findFirst()
                .orElse(Grade.WEAK);
    }

    /** The pack that these changes make of this one: what they replace keeps its place, what they add comes last. */
    RulePack with(Collection<Change> changes) {
        var result = new ArrayList<Criterion>();
        for (var criterion : criteria) {
            changes.stream()
                    .filter(change -> change.code().equals(criterion.code()))
                    .findFirst()
                    .map(change -> change.applied(criterion))
                    .orElseGet(() -> Optional.of(criterion))
                    .ifPresent(result::add);
        }
        changes.stream()
                .filter(change -> change.verb() == Change.Verb.ADD)
                .map(change -> Objects.requireNonNull(change.criterion()))
                .forEach(result::add);
        return new RulePack(code, purpose, subjects, title, law, note, validFrom, validTo, total, sources, result);
    }

    boolean validIn(int year) {
        var last = validTo;
        return !validFrom.isAfter(LocalDate.of(year, 12, 31))
                && (last == null || !last.isBefore(LocalDate.of(year, 1, 1)));
    }
}
