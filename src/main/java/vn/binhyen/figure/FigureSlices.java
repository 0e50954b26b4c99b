package vn.binhyen.figure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.RuleViolation;

/**
 * Phân tổ: a figure cut by a dimension of what it counts. Each slice is a figure of its own, named {@code
 * outreach.sessions[form=MEETING]}, so that it is read and opened as every other. Both parts of a share are cut.
 */
@Component
class FigureSlices {

    private static final int MOST_COLUMNS = 120;

    private static final Pattern NAME = Pattern.compile("([^\\[]+)\\[(\\w+)=(\\w+)]");

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Map<MeasureCode, Measure> measures;
    private final FigureParts words;

    FigureSlices(List<Measures> declared, FigureParts words) {
        this.measures = declared.stream()
                .flatMap(module -> module.list().stream())
                .collect(Collectors.toMap(Measure::code, measure -> measure));
        this.words = words;
    }

    /** A slice by its name. */
    record Name(String figure, String dimension, String member) {

        static Optional<Name> of(String code) {
            var parts = NAME.matcher(code);
            return parts.matches()
                    ? Optional.of(new Name(parts.group(1), parts.group(2), parts.group(3)))
                    : Optional.empty();
        }
    }

    /** By what any of these figures can be cut. */
    SequencedSet<String> dimensions(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> of(figure.term().term().measure()))
                .map(Dimension::code)
                .filter(code -> figures.stream()
                        .anyMatch(figure -> members(figure, code).size() > 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Each figure followed by its slices; those that cannot be cut so stand alone.
     *
     * @throws RuleViolation {@code too-many-slices}
     */
    FigureSet cut(FigureSet set, String dimension) {
        var cut = set.figures().stream()
                .flatMap(figure -> Stream.concat(Stream.of(figure), slices(figure, dimension)))
                .toList();
        if (cut.size() > MOST_COLUMNS) {
            throw RuleViolation.invalid("too-many-slices", cut.size(), MOST_COLUMNS)
                    .at("by");
        }
        return new FigureSet(set.code(), set.label(), cut);
    }

    private Stream<Figure> slices(Figure figure, String dimension) {
        var members = members(figure, dimension);
        return members.size() < 2 ? Stream.empty() : members.stream().map(member -> slice(figure, dimension, member));
    }

    /** The slice of this name; empty where the figure has no such part. */
    Optional<Figure> slice(Figure figure, Name name) {
        return members(figure, name.dimension()).contains(name.member())
                ? Optional.of(slice(figure, name.dimension(), name.member()))
                : Optional.empty();
    }

    private Figure slice(Figure figure, String dimension, String member) {
        return new Figure(
                "%s[%s=%s]".formatted(figure.code(), dimension, member),
                figure.kind(),
                narrowed(figure.term(), dimension, member),
                narrowed(figure.base(), dimension, member),
                figure.scale(),
                new Wording(
                        label(figure, dimension, member, VIETNAMESE), label(figure, dimension, member, Locale.ENGLISH)),
                figure.unit(),
                figure.definition(),
                figure.answers());
    }

    private String label(Figure figure, String dimension, String member, Locale locale) {
        return before(figure, locale) + words.member(dimension, member, locale);
    }

    /** What stands before the member in the name of a slice of this figure. */
    static String before(Figure figure, Locale locale) {
        return figure.label().in(locale) + ": ";
    }

    private static Figure.Part narrowed(Figure.Part part, String dimension, String member) {
        var members = new HashMap<>(part.term().members());
        members.put(dimension, Set.of(member));
        return new Figure.Part(new Term(part.term().measure(), members), part.counts());
    }

    /**
     * The members of a dimension that both parts of the figure have, in their order. What is worked out from other figures
     * cannot be cut, nor the share of one member of the dimension itself.
     */
    private List<String> members(Figure figure, String dimension) {
        var taken = figure.term().term().members().get(dimension);
        if (figure.derivation() != null
                || !Objects.equals(taken, figure.base().term().members().get(dimension))) {
            return List.of();
        }
        var others = members(figure.base(), dimension);
        return members(figure.term(), dimension).stream()
                .filter(others::contains)
                .toList();
    }

    private List<String> members(Figure.Part part, String dimension) {
        var taken = part.term().members().get(dimension);
        return of(part.term().measure())
                .filter(one -> one.code().equals(dimension))
                .flatMap(one -> one.members().stream())
                .filter(member -> taken == null || taken.contains(member))
                .toList();
    }

    private Stream<Dimension> of(MeasureCode measure) {
        return Objects.requireNonNull(measures.get(measure)).dimensions().stream();
    }
}
