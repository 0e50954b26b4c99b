package vn.binhyen.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dòng: one row of a file by its columns. Each reading method notes what is wrong and answers a stand-in, so that all
 * errors of a row are found in one go; a row with errors is never stored.
 */
public final class SheetRow {

    private static final int TEXT_LIMIT = 500;

    private final SheetLine line;
    private final Map<String, Integer> positions;
    private final Map<String, String> titles;
    private final Map<String, String> whole;
    private final LocalDate today;
    private final List<SheetError> errors = new ArrayList<>();

    SheetRow(
            SheetLine line,
            Map<String, Integer> positions,
            Map<String, String> titles,
            Map<String, String> whole,
            LocalDate today) {
        this.line = line;
        this.positions = positions;
        this.titles = titles;
        this.whole = whole;
        this.today = today;
    }

    /** The row's number as a spreadsheet shows it. */
    public int number() {
        return line.number();
    }

    /** Does the file say anything of this column? An empty cell says that there is nothing; a missing column says nothing. */
    public boolean has(String column) {
        return positions.containsKey(column) || whole.containsKey(column);
    }

    /** The text of a column, empty where there is none. */
    public String text(String column) {
        var text = raw(column);
        if (text.length() > TEXT_LIMIT) {
            reject(column, "sheet-text-too-long", TEXT_LIMIT);
        }
        return text;
    }

    /** The text of a column, however long it is. */
    public String raw(String column) {
        var position = positions.get(column);
        return position == null ? whole.getOrDefault(column, "") : line.cell(position);
    }

    public String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            reject(column, "sheet-cell-empty");
        }
        return text;
    }

    /** A day as people type it, or nothing where the cell is empty. */
    public @Nullable LocalDate day(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = VietnameseDates.parse(text, today);
        if (day.isEmpty()) {
            reject(column, "sheet-not-a-day", text);
        }
        return day.orElse(null);
    }

    /** A whole number, or nothing where the cell is empty. */
    public @Nullable Long whole(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var number = VietnameseNumbers.whole(text);
        if (number.isEmpty()) {
            reject(column, "sheet-not-whole", text);
        }
        return number.orElse(null);
    }

    /** One of a known list, or nothing where the cell is empty. */
    public <E> @Nullable E choice(String column, SheetWords<E> words) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var choice = words.find(text);
        if (choice.isEmpty()) {
            reject(column, "sheet-not-a-choice", text, words.offered());
        }
        return choice.orElse(null);
    }

    /** Some of a known list, separated by commas or semicolons. */
    public <E> List<E> choices(String column, SheetWords<E> words) {
        var found = new ArrayList<E>();
        for (var part : text(column).split("[,;+|]", -1)) {
            var choice = words.find(part);
            if (choice.isPresent()) {
                found.add(choice.get());
            } else if (!part.isBlank()) {
                reject(column, "sheet-not-a-choice", part.strip(), words.offered());
            }
        }
        return List.copyOf(found);
    }

    /** Yes or no; an empty cell is no. */
    public boolean flag(String column) {
        return switch (VietnameseText.fold(text(column))) {
            case "x", "co", "yes", "true", "1" -> true;
            case "", "khong", "no", "false", "0" -> false;
            default -> {
                reject(column, "sheet-not-yes-or-no", text(column));
                yield false;
            }
        };
    }

    /** Notes that this row cannot be taken. */
    public void reject(String column, String code, Object... arguments) {
        errors.add(error(column, code, arguments));
    }

    /** Notes a broken rule of the domain; at {@code column} where the rule names no field. */
    public void reject(String column, RuleViolation violation) {
        var field = violation.field();
        reject(field == null ? column : field, violation.code(), violation.arguments());
    }

    private SheetError error(String column, String code, Object... arguments) {
        var title = Objects.requireNonNullElse(titles.get(column), column);
        return new SheetError(number(), title, code, List.of(arguments));
    }

    /** All that is wrong with this row until now. */
    public List<SheetError> errors() {
        return errors;
    }
}
