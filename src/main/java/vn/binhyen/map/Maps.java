package vn.binhyen.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.VietnameseFormat;

/** Bản đồ: draws tables of figures upon them. */
@Service
@Transactional(readOnly = true)
public class Maps {

    private final BoundaryRepository repository;
    private final Clock clock;

    Maps(BoundaryRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The rows of a table below its first one, drawn where their places lie at the end of the table's period. */
    public MapPicture draw(FigureTable table, Officer officer) {
        var rows = places(table);
        var end = table.columns().getFirst().period().period().to();
        var day = end.isAfter(today()) ? today() : end;
        var ids = rows.stream().map(row -> row.area().id()).toList();
        var boundaries = repository.on(day, ids, officer.scope());
        return MapPicture.of(
                boundaries, rows.stream().map(row -> row.values().getFirst()).toList(), ids);
    }

    /** The rows that are drawn. */
    static List<FigureTable.Row> places(FigureTable table) {
        return table.parts().isEmpty() ? List.of(table.total()) : table.parts();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
