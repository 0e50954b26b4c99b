package vn.binhyen.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a file is read beyond its own words.
 *
 * @param layouts answers, for the titles of a file, which column some of them mean; an empty code passes a title over
 * @param text what becomes of the text of each cell
 * @param whole what holds for every row, by column, where the file has no such column
 * @param trusted a file of the operator's own: text files may be of any length
 */
public record SheetReading(
        Function<List<String>, Map<String, String>> layouts,
        SheetText text,
        Map<String, String> whole,
        boolean trusted) {

    public static final SheetReading PLAIN = new SheetReading(titles -> Map.of(), SheetText.PLAIN, Map.of(), false);
}
