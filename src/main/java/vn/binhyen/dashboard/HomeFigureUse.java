package vn.binhyen.dashboard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureUse;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.Wording;

/** The figures of the first page. */
@Component
class HomeFigureUse implements FigureUse {

    private final Figures figures;

    HomeFigureUse(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Wording label() {
        return new Wording("Hôm nay", "Today");
    }

    @Override
    public String url() {
        return "/";
    }

    @Override
    public Set<String> figures() {
        var recognised = figures.set(HomePages.RECOGNISED).figures().stream().map(Figure::code);
        return Stream.concat(recognised, Stream.concat(HomePages.SUMS.stream(), HomePages.GROWTHS.stream()))
                .collect(Collectors.toSet());
    }
}
