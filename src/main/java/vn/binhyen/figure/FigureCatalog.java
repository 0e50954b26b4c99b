package vn.binhyen.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Term;

/** All definitions, read at start in the order of their files; a definition that cannot be true stops the start. */
@Component
class FigureCatalog {

    private static final Set<Figure.Kind> WHOLE =
            EnumSet.of(Figure.Kind.SUM, Figure.Kind.STOCK, Figure.Kind.DIFFERENCE, Figure.Kind.CUMULATED);
    private static final Wording NOBODY_YET = new Wording("Chưa giao", "Nobody yet");

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, FigureSet> sets = new LinkedHashMap<>();
    private final Map<String, Wording> labels = new HashMap<>();
    private final Map<MeasureCode, Measure> measures;
    private final ObjectProvider<OwnFigures> own;

    FigureCatalog(List<Measures> declared, FigurePacks files, ObjectProvider<OwnFigures> own) {
        this.own = own;
        measures = declared.stream()
                .flatMap(module -> module.list().stream())
                .collect(Collectors.toMap(Measure::code, measure -> measure));
        var packs = files.list();
        packs.forEach(pack -> labels.putAll(pack.called()));
        packs.forEach(pack -> pack.definitions().forEach(written -> define(written, pack)));
        packs.forEach(pack -> pack.gathered().forEach(written -> gather(written, pack)));
        labels.keySet().forEach(code -> Objects.requireNonNull(figures.get(code), "A label for no figure: " + code));
    }

    @Nullable
    Figure figure(String code) {
        var shipped = figures.get(code);
        return shipped != null
                ? shipped
                : own().flatMap(set -> set.figures().stream())
                        .filter(figure -> figure.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    @Nullable
    FigureSet set(String code) {
        var shipped = sets.get(code);
        return shipped != null
                ? shipped
                : own().filter(set -> set.code().equals(code)).findFirst().orElse(null);
    }

    List<FigureSet> sets() {
        return Stream.concat(sets.values().stream(), own()).toList();
    }

    private Stream<FigureSet> own() {
        return own.stream().flatMap(module -> module.sets().stream());
    }

    private void define(FigurePack.Definition written, FigurePack pack) {
        var kind = Figure.Kind.valueOf(written.kind().toUpperCase(Locale.ROOT));
        if (kind == Figure.Kind.DERIVED) {
            add(derived(written, pack), written);
            return;
        }
        var term = part(written, kind == Figure.Kind.SHARE ? written.numerator() : written.term());
        var base = kind == Figure.Kind.SHARE ? part(written, written.denominator()) : term;
        var measure = measure(written, term.term());
        require(
                (kind == Figure.Kind.STOCK) == (measure.kind() == Measure.Kind.STOCK)
                        || kind == Figure.Kind.SHARE
                        || kind == Figure.Kind.NAMES
                        || kind.comparesYears(),
                written,
                "its kind does not fit the measure " + measure.code());
        require(kind != Figure.Kind.NAMES || term.countsPlaces(), written, "names are those of communes or units");
        var figure = new Figure(
                written.code(),
                kind,
                term,
                base,
                term.countsPlaces() ? 0 : measure.scale(),
                label(written),
                written.unit(),
                written.definition(),
                Objects.requireNonNullElse(pack.answers(), NOBODY_YET));
        add(figure, written);
    }

    private void add(Figure figure, FigurePack.Definition written) {
        require(figures.put(figure.code(), figure) == null, written, "it is defined twice");
    }

    /** Its formulas read whole numbers, so the figures under them have no decimals; they are defined before it. */
    private Figure derived(FigurePack.Definition written, FigurePack pack) {
        var inputs = inputs(written);
        require(!inputs.isEmpty() && written.expression() != null, written, "a formula over other figures is missing");
        var names = inputs.stream().map(Derivation.Input::name).toList();
        var first = inputs.getFirst().figure();
        return new Figure(
                written.code(),
                Figure.Kind.DERIVED,
                first.term(),
                first.base(),
                Objects.requireNonNullElse(written.scale(), 0),
                label(written),
                written.unit(),
                written.definition(),
                Objects.requireNonNullElse(pack.answers(), NOBODY_YET),
                new Derivation(
                        inputs,
                        new Formula(Objects.requireNonNull(written.expression()), names),
                        written.per() == null ? null : new Formula(written.per(), names)));
    }

    private List<Derivation.Input> inputs(FigurePack.Definition written) {
        var inputs = Objects.requireNonNullElse(written.inputs(), Map.<String, String>of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(input -> new Derivation.Input(
                        input.getKey(),
                        Objects.requireNonNull(
                                figures.get(input.getValue()), written.code() + " is made of " + input.getValue())))
                .toList();
        inputs.forEach(input -> require(
                input.figure().scale() == 0 && WHOLE.contains(input.figure().kind()),
                written,
                "no whole number: " + input.figure().code()));
        return inputs;
    }

    private Wording label(FigurePack.Definition written) {
        return labels.getOrDefault(written.code(), written.label());
    }

    private Figure.Part part(FigurePack.Definition figure, FigurePack.@Nullable Part part) {
        require(part != null, figure, "a part is missing");
        var written = Objects.requireNonNull(part);
        var term =
                new Term(new MeasureCode(written.measure()), written.members() == null ? Map.of() : written.members());
        term.members()
                .forEach((dimension, members) -> require(
                        measure(figure, term).dimensions().stream()
                                .anyMatch(known -> known.code().equals(dimension)
                                        && known.members().containsAll(members)),
                        figure,
                        "the measure has no such members: " + dimension + " " + members));
        return new Figure.Part(term, Objects.requireNonNullElse(written.counts(), Figure.Counts.AMOUNT));
    }

    private Measure measure(FigurePack.Definition figure, Term term) {
        var measure = measures.get(term.measure());
        require(measure != null, figure, "no module declares the measure " + term.measure());
        return Objects.requireNonNull(measure);
    }

    private void gather(FigurePack.SetDefinition written, FigurePack pack) {
        var list = written.figures().stream()
                .flatMap(line -> pack.meant(line).stream())
                .map(code -> Objects.requireNonNull(figures.get(code), "Set " + written.code() + " names " + code))
                .toList();
        sets.put(written.code(), new FigureSet(written.code(), written.label(), list));
    }

    private static void require(boolean holds, FigurePack.Definition figure, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Figure " + figure.code() + ": " + otherwise);
        }
    }
}
