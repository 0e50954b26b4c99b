package vn.binhyen.report;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.FigureUse;

/** The figures of the yearly report. */
@Component
class YearlyFigureUse implements FigureUse {

    private final Set<String> figures = Set.copyOf(ReportTemplate.read("yearly").figures());

    @Override
    public vn.binhyen.figure.Wording label() {
        return new vn.binhyen.figure.Wording("Báo cáo năm", "The yearly report");
    }

    @Override
    public String url() {
        return "/reports";
    }

    @Override
    public Set<String> figures() {
        return figures;
    }
}
