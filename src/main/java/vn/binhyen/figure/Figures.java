package vn.binhyen.figure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.Closings;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Chỉ tiêu: reads every number that is shown anywhere, and opens it down to the records it came from. Each answer is one
 * snapshot of the database.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Figures {

    private final FigureCatalog catalog;
    private final PartReading parts;
    private final FigureSlices slices;
    private final Places places;
    private final TableAreas areas;
    private final Explaining explaining;
    private final Closings closings;
    private final MessageSource messages;
    private final Clock clock;

    Figures(
            FigureCatalog catalog,
            PartReading parts,
            FigureSlices slices,
            Places places,
            TableAreas areas,
            Explaining explaining,
            Closings closings,
            MessageSource messages,
            Clock clock) {
        this.catalog = catalog;
        this.parts = parts;
        this.slices = slices;
        this.places = places;
        this.areas = areas;
        this.explaining = explaining;
        this.closings = closings;
        this.messages = messages;
        this.clock = clock;
    }

    public List<FigureSet> sets() {
        return catalog.sets();
    }

    public FigureSet set(String code) {
        var set = catalog.set(code);
        if (set == null) {
            throw new NotFound();
        }
        return set;
    }

    /** A figure by its code, or a slice of one ({@code outreach.sessions[form=MEETING]}). */
    public Figure figure(String code) {
        return FigureSlices.Name.of(code)
                .map(name -> slices.slice(whole(name.figure()), name).orElseThrow(NotFound::new))
                .orElseGet(() -> whole(code));
    }

    /** By what any figure of the set can be cut: the codes of dimensions. */
    public SequencedSet<String> dimensions(FigureSet set) {
        return slices.dimensions(set.figures());
    }

    /**
     * Each figure of the set followed by its slices along the dimension; those that cannot be cut so stand alone.
     *
     * @throws RuleViolation {@code too-many-slices}
     */
    public FigureSet cut(FigureSet set, String dimension) {
        return slices.cut(set, dimension);
    }

    private Figure whole(String code) {
        var figure = catalog.figure(code);
        if (figure == null) {
            throw new NotFound();
        }
        return figure;
    }

    /** The table of all cells, read in one snapshot; exact at the moment it is read. */
    public FigureTable table(FigureQuery query, Officer officer) {
        if (!officer.scope().contains(query.area())) {
            throw new NotFound();
        }
        var shown = shown(query, officer);
        var ids = shown.stream().map(Area::id).toList();
        var columns = query.periods().stream()
                .flatMap(period -> query.figures().stream().map(figure -> new FigureTable.Column(figure, period)))
                .toList();
        var reading = new RowReading(columns, ids, parts.read(query, ids, officer));
        var rows = new ArrayList<>(
                shown.stream().map(area -> reading.row(area, area.id())).toList());
        if (shown.size() > 1) {
            reading.rest(unallocated(shown.getFirst())).ifPresent(rows::add);
        }
        return new FigureTable(columns, rows, clock.instant(), query.knownAt(), query.boundaries(), closed(query));
    }

    /**
     * Which closing is meant: by its number, or by {@code true} the one that stands for this place and period.
     *
     * @throws RuleViolation {@code not-closed}
     */
    public @Nullable Closing closing(@Nullable String asked, AreaId area, ReportingPeriod period) {
        if (asked == null || asked.isBlank() || asked.equals("false")) {
            return null;
        }
        var closing = asked.equals("true")
                ? closings.standing(area, period.calendar(), period.period())
                : number(asked).flatMap(closings::find);
        return closing.orElseThrow(() -> RuleViolation.invalid(
                        "not-closed",
                        period.code(),
                        VietnameseFormat.date(period.period().from()),
                        VietnameseFormat.date(period.period().to()))
                .at("period"));
    }

    private static Optional<UUID> number(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private FigureTable.@Nullable Closed closed(FigureQuery query) {
        var closing = query.asClosed();
        return closing == null ? null : new FigureTable.Closed(closing, closings.adjusted(closing, query.area()));
    }

    /** Its id is one that no list of places gives; its page and its numbers open at the place it belongs to. */
    private Area unallocated(Area root) {
        var name = messages.getMessage("figure.unallocated", null, LocaleContextHolder.getLocale());
        return new Area(root.id().nobody(), root.code(), root.kind(), name, root.validFrom(), root.validTo());
    }

    /** Opens one cell: its parts, the places or units they come from, and the records of one part, paged. */
    public Explanation explain(CellQuery cell, Officer officer) {
        if (!officer.scope().contains(cell.area().id())) {
            throw new NotFound();
        }
        return explaining.explain(cell, officer);
    }

    private List<Area> shown(FigureQuery query, Officer officer) {
        var root = areas.get(query.area(), officer);
        var below = query.children() && root.id().level() != Level.UNIT
                ? places.children(root.id(), officer)
                : List.<Area>of();
        return Stream.concat(Stream.of(root), below.stream()).toList();
    }
}
