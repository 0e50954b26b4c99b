package vn.binhyen.platform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be marked in a file: for each row the wrong columns by their titles, and what is wrong with them. The column
 * of errors is added under {@code heading}, or filled anew where the file has one from an earlier check.
 */
public final class SheetMarks {

    private final String heading;
    private final Set<String> headings;
    private final Map<Integer, Mark> byRow = new HashMap<>();

    /** {@code known} are the headings that a column of errors may have, in all languages. */
    public SheetMarks(String heading, List<String> known) {
        this.heading = heading;
        this.headings = new HashSet<>(known.stream().map(VietnameseText::fold).toList());
    }

    private record Mark(Set<String> columns, StringBuilder text) {}

    public void add(int row, String column, String message) {
        var mark = byRow.computeIfAbsent(row, number -> new Mark(new HashSet<>(), new StringBuilder()));
        mark.columns().add(VietnameseText.fold(column));
        mark.text()
                .append(mark.text().isEmpty() ? "" : "; ")
                .append(column)
                .append(": ")
                .append(message);
    }

    String heading() {
        return heading;
    }

    boolean isHeading(String title) {
        return headings.contains(VietnameseText.fold(title));
    }

    boolean isMarked(int row) {
        return byRow.containsKey(row);
    }

    String text(int row) {
        var mark = byRow.get(row);
        return mark == null ? "" : mark.text().toString();
    }

    boolean isWrong(int row, String title) {
        var mark = byRow.get(row);
        return mark != null && mark.columns().contains(VietnameseText.fold(title));
    }
}
