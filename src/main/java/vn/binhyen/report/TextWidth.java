package vn.binhyen.report;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long a line of bold Times New Roman is, for the lines under it whose length the decree measures by the text. Marks
 * add no width, so Vietnamese letters count as their base letters.
 */
final class TextWidth {

    /** Advance widths of the characters 32 … 126 in thousandths of the font size (Adobe's metrics of Times Bold). */
    private static final int[] BOLD = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778,
        667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500,
        556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
        500, 500, 444, 394, 220, 394, 520
    };

    private TextWidth() {}

    /** Length in twentieths of a point. */
    static int bold(String text, int points) {
        var base = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        var thousandths = base.chars().map(TextWidth::advance).sum();
        return Math.round(thousandths * points * 20 / 1000f);
    }

    /** The text as one line where it fits, else as two of about the same length. */
    static List<String> lines(String text, int points, int width) {
        if (bold(text, points) <= width) {
            return List.of(text);
        }
        return IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) == ' ')
                .mapToObj(index -> List.of(text.substring(0, index), text.substring(index + 1)))
                .min(Comparator.comparingInt(
                        halves -> Math.abs(bold(halves.getFirst(), points) - bold(halves.getLast(), points))))
                .orElse(List.of(text));
    }

    private static int advance(int character) {
        return character >= 32 && character <= 126 ? BOLD[character - 32] : 500;
    }
}
