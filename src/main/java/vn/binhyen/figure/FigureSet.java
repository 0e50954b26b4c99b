package vn.binhyen.figure;

import java.util.List;

/** Bộ chỉ tiêu: figures that are read together, in their order. */
public record FigureSet(String code, Wording label, List<Figure> figures) {

    /** The code of what a reader chose from the catalogue. */
    static final String CHOSEN = "chosen";

    static FigureSet chosen(List<Figure> figures) {
        return new FigureSet(CHOSEN, new Wording("Chỉ tiêu tự chọn", "Chosen figures"), figures);
    }

    public FigureSet {
        figures = List.copyOf(figures);
    }
}
