package vn.binhyen.platform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cells in old fonts, found while a file is read. A column speaks for its cells: where nothing in it is Unicode for
 * certain, a cell that could be both is read like the others.
 */
public final class LegacyFonts implements SheetText {

    private static final int SAMPLES = 20;

    private final Map<String, Votes> byColumn = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private int cells;

    /** What was found: how many cells for certain, what each column is in, and a few examples. */
    public record Found(int cells, List<Column> columns, List<Sample> samples) {

        public static final Found NOTHING = new Found(0, List.of(), List.of());

        /** Reads these columns as what they say. */
        public SheetText repair() {
            return (row, title, text) -> columns.stream()
                    .filter(column -> column.title().equals(title))
                    .findFirst()
                    .flatMap(column -> column.read(text))
                    .orElse(text);
        }
    }

    /** A column with cells in an old font; {@code whole} where nothing speaks for Unicode. */
    public record Column(String title, LegacyEncoding encoding, boolean whole) {

        Optional<String> read(String text) {
            var cell = LegacyText.of(text);
            var in = cell.sure() == null && whole ? encoding : cell.sure();
            return Optional.ofNullable(in == null ? null : cell.possible().get(in));
        }
    }

    /** A cell as it stands in the file and as it would be read. */
    public record Sample(int row, String title, String before, String after) {}

    private static final class Votes {

        private final Map<LegacyEncoding, Integer> sure = new EnumMap<>(LegacyEncoding.class);
        private boolean unicode;

        @Nullable
        LegacyEncoding winner() {
            return sure.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }
    }

    /** Looks at a cell and leaves it as it is. */
    @Override
    public String read(int row, String title, String text) {
        var cell = LegacyText.of(text);
        var sure = cell.sure();
        if (sure == null && !cell.unicode()) {
            return text;
        }
        var votes = byColumn.computeIfAbsent(title, column -> new Votes());
        if (sure == null) {
            votes.unicode = true;
        } else {
            votes.sure.merge(sure, 1, Integer::sum);
            cells++;
            if (samples.size() < SAMPLES) {
                samples.add(new Sample(row, title, text, cell.possible().getOrDefault(sure, text)));
            }
        }
        return text;
    }

    public Found found() {
        var columns = new ArrayList<Column>();
        byColumn.forEach((title, votes) -> {
            var winner = votes.winner();
            if (winner != null) {
                columns.add(new Column(title, winner, !votes.unicode));
            }
        });
        return new Found(cells, columns, List.copyOf(samples));
    }
}
