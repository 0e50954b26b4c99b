package vn.binhyen.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Term;

/** All definitions, read from {@code figures/*.yaml} at start in the order of the files' names; a definition that cannot be true stops the start. */
@Component
class FigureCatalog {

    private static final Wording NOBODY_YET = new Wording("Chưa giao", "Nobody yet");

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, FigureSet> sets = new LinkedHashMap<>();
    private final Map<MeasureCode, Measure> measures;

    FigureCatalog(List<Measures> declared) throws IOException {
        measures = declared.stream()
                .flatMap(module -> module.list().stream())
                .collect(Collectors.toMap(Measure::code, measure -> measure));
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:figures/*.yaml");
        var packs = Arrays.stream(files)
                .sorted(Comparator.comparing(Resource::getFilename, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(FigureCatalog::read)
                .toList();
        packs.forEach(pack -> pack.figures().forEach(written -> define(written, pack)));
        packs.forEach(pack -> pack.sets().forEach(this::gather));
    }

    @Nullable
    Figure figure(String code) {
        return figures.get(code);
    }

    @Nullable
    FigureSet set(String code) {
        return sets.get(code);
    }

    List<FigureSet> sets() {
        return List.copyOf(sets.values());
    }

    private static FigurePack read(Resource file) {
        try (var content = file.getInputStream()) {
            return new YAMLMapper().readValue(content, FigurePack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void define(FigurePack.Definition written, FigurePack pack) {
        var kind = Figure.Kind.valueOf(written.kind().toUpperCase(Locale.ROOT));
        var term = part(written, kind == Figure.Kind.SHARE ? written.numerator() : written.term());
        var base = kind == Figure.Kind.SHARE ? part(written, written.denominator()) : term;
        var measure = measure(written, term.term());
        require(
                (kind == Figure.Kind.STOCK) == (measure.kind() == Measure.Kind.STOCK)
                        || kind == Figure.Kind.SHARE
                        || kind.comparesYears(),
                written,
                "its kind does not fit the measure " + measure.code());
        var figure = new Figure(
                written.code(),
                kind,
                term,
                base,
                term.countsCommunes() ? 0 : measure.scale(),
                written.label(),
                written.unit(),
                written.definition(),
                Objects.requireNonNullElse(pack.answers(), NOBODY_YET));
        require(figures.put(figure.code(), figure) == null, written, "it is defined twice");
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
        return new Figure.Part(term, Boolean.TRUE.equals(written.countsCommunes()));
    }

    private Measure measure(FigurePack.Definition figure, Term term) {
        var measure = measures.get(term.measure());
        require(measure != null, figure, "no module declares the measure " + term.measure());
        return Objects.requireNonNull(measure);
    }

    private void gather(FigurePack.SetDefinition written) {
        var list = written.figures().stream()
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
