package vn.binhyen.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of the text of an official document. */
public sealed interface Block {

    /** A heading; level 1 is numbered I., level 2 is numbered 1. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of plain words and figures. */
    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        static Paragraph of(String text) {
            return new Paragraph(List.of(Span.of(text)));
        }

        /** The paragraph as it reads. */
        public String text() {
            return Span.text(spans);
        }
    }

    /** A table with a caption; its head is repeated on each page. */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public boolean grouped() {
            return columns.stream().anyMatch(column -> column.group() != null);
        }

        /** Columns that stand side by side under the same title above them. */
        public List<Group> groups() {
            return Group.of(columns);
        }
    }

    /** A column; {@code width} is its part of the whole. */
    record Column(@Nullable String group, String title, int width, Kind kind) {

        static Column text(String title, int width) {
            return new Column(null, title, width, Kind.TEXT);
        }

        static Column number(String title, int width) {
            return new Column(null, title, width, Kind.NUMBER);
        }
    }

    /** What stands in a column: words, numbers to compare, or the running number of the line. */
    enum Kind {
        TEXT,
        NUMBER,
        ORDINAL
    }

    /** A title over the columns {@code from} to {@code to} (exclusive); without a title there is one column. */
    record Group(@Nullable String title, int from, int to) {

        static List<Group> of(List<Column> columns) {
            var groups = new ArrayList<Group>();
            for (int from = 0, to; from < columns.size(); from = to) {
                var title = columns.get(from).group();
                to = from + 1;
                while (title != null
                        && to < columns.size()
                        && title.equals(columns.get(to).group())) {
                    to++;
                }
                groups.add(new Group(title, from, to));
            }
            return List.copyOf(groups);
        }

        public int span() {
            return to - from;
        }
    }

    /** A line of a table; {@code anchor} makes it a target for the figures of the text. */
    record Row(List<Span> cells, boolean total, @Nullable String anchor) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A bar chart in percent; a value that is missing is null. */
    record Chart(String caption, List<String> categories, List<Series> series) implements Block {

        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** One row of bars. */
    record Series(String name, List<@Nullable Double> values) {}
}
