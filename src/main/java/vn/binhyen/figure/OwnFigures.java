package vn.binhyen.figure;

import java.util.List;

/** Chỉ tiêu riêng: figures that come to be while the program runs, as far as the actor may see them; declared as a bean. */
public interface OwnFigures {

    List<FigureSet> sets();
}
