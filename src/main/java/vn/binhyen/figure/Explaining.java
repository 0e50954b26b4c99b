package vn.binhyen.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Cell;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Question;
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
    private final TableAreas tableAreas;
    private final Units units;
    private final SourceViews views;

    Explaining(Ledger ledger, Places places, TableAreas tableAreas, Units units, SourceViews views) {
        this.ledger = ledger;
        this.places = places;
        this.tableAreas = tableAreas;
        this.units = units;
        this.views = views;
    }

    Explanation explain(CellQuery cell, Officer officer) {
        var figure = cell.figure();
        var period = cell.period().period();
        var children = children(cell.area(), officer);
        var areas = new ArrayList<AreaId>();
        areas.add(cell.area().id());
        children.forEach(child -> areas.add(child.id()));
        var communes = tableAreas.counted(List.of(figure), cell.area().id(), cell.boundaries(), officer);
        areas.addAll(communes);
        var answer = ledger.amounts(new Question(
                areas,
                List.of(figure.term().term(), figure.base().term()),
                figure.periods(cell.period()).toList(),
                cell.knownAt(),
                cell.boundaries(),
                cell.asClosed()));
        var amounts = new PartAmounts(answer, communes);
        var parts = parts(cell, amounts);
        var chosen = parts.get(Math.min(cell.part(), parts.size() - 1));
        var ledgerCell = new Cell(
                cell.area().id(), chosen.term(), chosen.period(), cell.knownAt(), cell.boundaries(), cell.asClosed());
        var origins = new ArrayList<>(
                children.isEmpty() ? below(chosen, ledgerCell, officer) : places(children, chosen, amounts));
        var value = new FigureValue(
                figure,
                parts.getFirst().amount(),
                amounts.of(cell.area().id(), figure.base(), figure.basePeriod(period)),
                figure.kind().choosesYear() ? year(cell, amounts) : null);
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
        var figure = cell.figure();
        var period = cell.period().period();
        var area = cell.area().id();
        var parts = new ArrayList<Explanation.Part>();
        var chosen = year(cell, amounts).period();
        parts.add(new Explanation.Part(
                figure.term(),
                ledger.measure(figure.term().term().measure()),
                chosen,
                amounts.of(area, figure.term(), chosen)));
        if (figure.kind().hasBase()) {
            parts.add(new Explanation.Part(
                    figure.base(),
                    ledger.measure(figure.base().term().measure()),
                    figure.basePeriod(period),
                    amounts.of(area, figure.base(), figure.basePeriod(period))));
        }
        return parts;
    }

    private static ReportingPeriod year(CellQuery cell, PartAmounts amounts) {
        var figure = cell.figure();
        return figure.termPeriod(cell.period(), period -> amounts.of(cell.area().id(), figure.term(), period));
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

    /** A commune that is counted is its own reason; otherwise its units are. */
    private List<Explanation.Origin> below(Explanation.Part part, Cell asked, Officer officer) {
        return part.of().countsCommunes()
                ? List.of(Explanation.Origin.whole(asked.area(), asked.area(), part.amount()))
                : units(asked, officer);
    }

    /** Below a commune stand units; what is known only of the commune as a whole stands under its own name. */
    private List<Explanation.Origin> units(Cell cell, Officer officer) {
        var amounts = ledger.units(cell);
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
