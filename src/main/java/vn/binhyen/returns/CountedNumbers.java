package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Số liệu hệ thống tự đếm: the figures that a form shows instead of asking, compares with, or gives as context. */
@Component
class CountedNumbers {

    private final Figures figures;

    CountedNumbers(Figures figures) {
        this.figures = figures;
    }

    /** The figures of a form for one place and period, by their codes. */
    FigureTable table(Form form, Form.Due period, AreaId area, Officer officer) {
        var codes = new LinkedHashSet<String>();
        form.counted()
                .forEach(cell -> codes.add(Objects.requireNonNull(cell.row().counted())));
        form.rules().stream()
                .filter(rule -> rule.figure() != null)
                .forEach(rule -> codes.add(Objects.requireNonNull(rule.figure())));
        codes.addAll(form.context());
        var asked = new ArrayList<Figure>();
        codes.forEach(code -> asked.add(figures.figure(code)));
        var days = ReportingPeriod.of(form.calendar(), period.code());
        return figures.table(new FigureQuery(asked, area, false, List.of(days), null), officer);
    }

    /** The same as amounts: by figure, and by the cell that shows it. */
    Map<String, Long> amounts(Form form, Form.Due period, AreaId area, Officer officer) {
        var table = table(form, period, area, officer);
        var amounts = new HashMap<String, Long>();
        for (var value : table.total().values()) {
            amounts.put(value.figure().code(), value.amount());
        }
        form.counted()
                .forEach(cell -> amounts.put(
                        cell.code(),
                        amounts.getOrDefault(Objects.requireNonNull(cell.row().counted()), 0L)));
        return amounts;
    }
}
