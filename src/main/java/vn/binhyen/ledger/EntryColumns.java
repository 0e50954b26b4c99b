package vn.binhyen.ledger;

import java.util.List;
import java.util.Map;

/** Entries as arrays, one for each column: the driver sends them in binary form, and the server needs no staging table. */
final class EntryColumns {

    private final long[] postings;
    private final long[] areas;
    private final long[] amounts;
    private final int[] days;
    private final short[] lines;
    private final short[] measures;
    private final short[] slices;
    private int size;

    private EntryColumns(int capacity) {
        postings = new long[capacity];
        areas = new long[capacity];
        amounts = new long[capacity];
        days = new int[capacity];
        lines = new short[capacity];
        measures = new short[capacity];
        slices = new short[capacity];
    }

    static EntryColumns of(List<Posting> postings) {
        var columns = new EntryColumns(
                postings.stream().mapToInt(posting -> posting.lines().size()).sum());
        postings.forEach(columns::add);
        return columns;
    }

    Map<String, Object> parameters() {
        return Map.of(
                "postings", postings,
                "areas", areas,
                "amounts", amounts,
                "days", days,
                "lines", lines,
                "measures", measures,
                "slices", slices);
    }

    private void add(Posting posting) {
        short number = 0;
        for (var line : posting.lines().entrySet()) {
            postings[size] = posting.id();
            lines[size] = number++;
            add(line.getKey(), line.getValue());
        }
    }

    private void add(Line line, long amount) {
        measures[size] = (short) line.measure();
        slices[size] = (short) line.slice();
        areas[size] = line.area();
        days[size] = line.day();
        amounts[size++] = amount;
    }
}
