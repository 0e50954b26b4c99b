package vn.binhyen.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureTable;

/** A table of figures for the eyes: a block for each place, a line for each figure and period, in columns that line up. */
record FigureText(FigureTable table, Locale language) {

    private static final int GAP = 2;

    void print(PrintWriter out) {
        for (var row : table.rows()) {
            out.println(row.isUnallocated() ? row.area().name() : row.area().name() + " (" + row.code() + ")");
            var lines = lines(row);
            for (var line : lines) {
                out.println("  " + line(line, lines));
            }
        }
    }

    private List<List<String>> lines(FigureTable.Row row) {
        var lines = new ArrayList<List<String>>();
        for (var index = 0; index < table.columns().size(); index++) {
            var column = table.columns().get(index);
            var value = row.values().get(index);
            lines.add(List.of(
                    column.figure().label().in(language),
                    column.period().code(),
                    value.text(language),
                    value.figure().kind() == Figure.Kind.SHARE ? value.percentText(language) : ""));
        }
        return lines;
    }

    /** Words to the left, numbers to the right. */
    private static String line(List<String> cells, List<List<String>> all) {
        var text = new StringBuilder();
        for (var index = 0; index < cells.size(); index++) {
            var column = index;
            var width = all.stream()
                    .mapToInt(line -> line.get(column).length())
                    .max()
                    .orElse(0);
            var blank = " ".repeat(width - cells.get(index).length());
            text.append(index < GAP ? cells.get(index) + blank : blank + cells.get(index))
                    .append(" ".repeat(GAP));
        }
        return text.toString().stripTrailing();
    }
}
