package vn.binhyen.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Cell;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.SourceAmount;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.register.Unit;
import vn.binhyen.register.Units;

/** Opens a number step by step: definition, parts, places or units, records; every step adds up to the one above. */
@Component
class Explaining {

    private static final int PAGE = 20;

    private final Ledger ledger;
    private final Places places;
    private final PartReading reading;
    private final Units units;
    private final SourceViews views;

    Explaining(Ledger ledger, Places places, PartReading reading, Units units, SourceViews views) {
        this.ledger = ledger;
        this.places = places;
        this.reading = reading;
        this.units = units;
        this.views = views;
    }

    Explanation explain(CellQuery cell, Officer officer) {
        var figure = cell.figure();
        var children = children(cell.area(), officer);
        var areas = new ArrayList<AreaId>();
        areas.add(cell.area().id());
        children.forEach(child -> areas.add(child.id()));
        var amounts = reading.read(
                new FigureQuery(
                        List.of(figure),
                        cell.area().id(),
                        true,
                        List.of(cell.period()),
                        cell.knownAt(),
                        cell.boundaries(),
                        cell.asClosed()),
                areas,
                officer);
        var parts = parts(cell, amounts);
        var chosen = parts.get(Math.min(cell.part(), parts.size() - 1));
        var ledgerCell = new Cell(
                cell.area().id(), chosen.term(), chosen.period(), cell.knownAt(), cell.boundaries(), cell.asClosed());
        var origins = new ArrayList<>(
                children.isEmpty() ? below(chosen, ledgerCell, amounts, officer) : places(children, chosen, amounts));
        var value = RowReading.value(
                figure,
                cell.period(),
                new RowReading.OfPlace(amounts, cell.area().id()));
        rest(cell, origins, chosen).ifPresent(origins::add);
        var adds = origins.stream().mapToLong(Explanation.Origin::amount).sum() == chosen.amount();
        return new Explanation(cell, value, parts, origins, records(ledgerCell, cell.page(), officer), adds);
    }

    private List<Area> children(Area area, Officer officer) {
        return area.id().level() == Level.COMMUNE || area.id().level() == Level.UNIT
                ? List.of()
                : places.children(area.id(), officer);
    }

    private List<Explanation.Part> parts(CellQuery cell, PartAmounts amounts) {
        var area = cell.area().id();
        var parts = new ArrayList<Explanation.Part>();
        for (var figure : cell.figure().sources()) {
            var term = figure.term();
            var chosen = figure.termPeriod(cell.period(), days -> amounts.of(area, term, days));
            parts.add(part(figure, 0, chosen.period(), area, amounts));
            if (figure.kind().hasBase()) {
                parts.add(part(figure, 1, figure.basePeriod(cell.period().period()), area, amounts));
            }
        }
        return parts;
    }

    private Explanation.Part part(Figure figure, int position, Period days, AreaId area, PartAmounts amounts) {
        var of = figure.parts().get(position);
        var measure = ledger.measure(of.term().measure());
        return new Explanation.Part(figure, position, of, measure, days, amounts.of(area, of, days));
    }

    private static List<Explanation.Origin> places(List<Area> children, Explanation.Part part, PartAmounts amounts) {
        return children.stream()
                .map(child -> new Explanation.Origin(
                        child.name(),
                        child.address(),
                        true,
                        child.url(),
                        amounts.of(child.id(), part.of(), part.period())))
                .toList();
    }

    /** On today's map the places below may not have all: the rest has a line of its own, and everything adds up. */
    private static Optional<Explanation.Origin> rest(
            CellQuery cell, List<Explanation.Origin> origins, Explanation.Part part) {
        var below = origins.stream().mapToLong(Explanation.Origin::amount).sum();
        return cell.boundaries() == Boundaries.THEN || below == part.amount()
                ? Optional.empty()
                : Optional.of(Explanation.Origin.unallocated(part.amount() - below));
    }

    /** A commune that is counted is its own reason; otherwise its units are, with what they have, or each as one. */
    private List<Explanation.Origin> below(Explanation.Part part, Cell asked, PartAmounts amounts, Officer officer) {
        return switch (part.of().counts()) {
            case AMOUNT -> units(asked, ledger.units(asked), officer);
            case COMMUNES -> List.of(Explanation.Origin.whole(asked.area(), asked.area(), part.amount()));
            case UNITS ->
                units(
                        asked,
                        amounts.having(asked.area(), part.of(), part.period()).stream()
                                .collect(Collectors.toMap(unit -> unit, unit -> 1L)),
                        officer);
        };
    }

    /** Below a commune stand units; what is known only of the commune as a whole stands under its own name. */
    private List<Explanation.Origin> units(Cell cell, Map<AreaId, Long> amounts, Officer officer) {
        var names =
                units.list(amounts.keySet(), officer).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return amounts.entrySet().stream()
                .map(entry -> {
                    var unit = names.get(entry.getKey());
                    return unit == null
                            ? Explanation.Origin.whole(cell.area(), entry.getKey(), entry.getValue())
                            : new Explanation.Origin(unit.name(), unit.code(), false, unit.url(), entry.getValue());
                })
                .sorted(Comparator.comparingLong(Explanation.Origin::amount).reversed())
                .toList();
    }

    private Explanation.Records records(Cell cell, int page, Officer officer) {
        var found = ledger.sources(cell, (page - 1) * PAGE, PAGE);
        var list = found.list().stream().map(source -> record(source, officer)).toList();
        var pages = Math.max(1, Math.ceilDiv(found.total(), PAGE));
        return new Explanation.Records(list, page, pages, found.total());
    }

    /** A record that the reader may not see keeps its amount and loses its title. */
    private Explanation.Post record(SourceAmount source, Officer officer) {
        return views.of(source.source(), officer)
                .map(seen -> new Explanation.Post(seen.title(), seen.url(), source.day(), source.amount()))
                .orElseGet(() -> new Explanation.Post(null, null, source.day(), source.amount()));
    }
}
