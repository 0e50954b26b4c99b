package vn.binhyen.figure;

import java.util.List;

/** Bộ chỉ tiêu: figures that are read together, in their order. */
public record FigureSet(String code, Wording label, List<Figure> figures) {

    public FigureSet {
        figures = List.copyOf(figures);
    }
}
