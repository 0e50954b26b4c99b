package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads CSV and XLSX files for all imports: every row is read, every error is named by row and column, and a file that is
 * broken or hostile is refused as a whole ({@link RuleViolation} at {@code file}). Limits are those of trust.md.
 */
@Component
public class Sheets {

    private static final int ROWS_LIMIT = 200_000;
    private static final int ERRORS_LIMIT = 10_000;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    private final MessageSource messages;
    private final Clock clock;

    Sheets(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The words of an enum, for {@link SheetRow#choice}. */
    public <E extends Enum<E>> SheetWords<E> words(Class<E> type, String prefix) {
        return SheetWords.of(type, prefix, messages);
    }

    /** Reads all rows; {@code reader} turns one row into a value and notes what is wrong with it. */
    public <T> SheetContent<T> read(Path file, List<SheetColumn> columns, Function<SheetRow, @Nullable T> reader) {
        try (var source = SheetSource.open(file)) {
            var header = nextFilled(source);
            if (header == null) {
                throw RuleViolation.invalid("sheet-empty").at("file");
            }
            var reading = new Reading<T>(header, columns);
            return reading.errors.isEmpty() ? reading.rows(source, reader) : reading.content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for values that a program made: their errors are named by their number, from 1, and the field. */
    public <V, T> SheetContent<T> read(List<V> values, BiFunction<SheetRow, V, @Nullable T> reader) {
        var lines = new ArrayList<SheetContent.Line<T>>();
        var errors = new ArrayList<SheetError>();
        var number = 0;
        for (var value : values) {
            var line = new SheetLine(++number, List.of());
            var row = new SheetRow(line, Map.of(), Map.of(), LocalDate.EPOCH);
            var read = reader.apply(row, value);
            if (row.errors().isEmpty() && read != null) {
                lines.add(new SheetContent.Line<>(row, read));
            }
            errors.addAll(row.errors());
        }
        return new SheetContent<>(values.size(), List.copyOf(lines), List.copyOf(errors));
    }

    private static @Nullable SheetLine nextFilled(SheetSource source) {
        var line = source.next();
        while (line != null && line.isBlank()) {
            line = source.next();
        }
        return line;
    }

    private Optional<SheetColumn> named(String title, List<SheetColumn> columns) {
        var wanted = VietnameseText.fold(title);
        return columns.stream()
                .filter(column -> wanted.equals(VietnameseText.fold(column.code()))
                        || wanted.equals(VietnameseText.fold(label(column, VietnameseFormat.VIETNAMESE)))
                        || wanted.equals(VietnameseText.fold(label(column, Locale.ENGLISH))))
                .findFirst();
    }

    private String label(SheetColumn column, Locale locale) {
        return messages.getMessage(column.labelKey(), null, locale);
    }

    /** One file while it is being read. */
    private final class Reading<T> {

        private final Map<String, Integer> positions = new HashMap<>();
        private final Map<String, String> titles = new HashMap<>();
        private final List<SheetContent.Line<T>> lines = new ArrayList<>();
        private final List<SheetError> errors = new ArrayList<>();
        private final int width;
        private int count;

        Reading(SheetLine header, List<SheetColumn> columns) {
            width = header.cells().size();
            for (var i = 0; i < width; i++) {
                place(header.number(), header.cell(i), i, columns);
            }
            for (var column : columns) {
                if (column.required() && !positions.containsKey(column.code())) {
                    var label = label(column, VietnameseFormat.VIETNAMESE);
                    errors.add(new SheetError(header.number(), column.code(), "sheet-column-missing", List.of(label)));
                }
            }
        }

        private void place(int row, String title, int position, List<SheetColumn> columns) {
            if (title.isEmpty()) {
                return;
            }
            var column = named(title, columns);
            if (column.isEmpty()) {
                errors.add(new SheetError(row, title, "sheet-column-unknown", List.of(title)));
            } else if (titles.putIfAbsent(column.get().code(), title) != null) {
                errors.add(new SheetError(row, title, "sheet-column-twice", List.of(title)));
            } else if (column.get().read()) {
                positions.put(column.get().code(), position);
            }
        }

        SheetContent<T> rows(SheetSource source, Function<SheetRow, @Nullable T> reader) {
            var started = clock.instant();
            var today = LocalDate.ofInstant(started, VietnameseFormat.ZONE);
            for (var line = source.next(); line != null && errors.size() < ERRORS_LIMIT; line = source.next()) {
                if (!line.isBlank()) {
                    row(new SheetRow(line, positions, titles, today), line, reader);
                }
                if (count > ROWS_LIMIT) {
                    throw RuleViolation.invalid("sheet-too-many-rows", ROWS_LIMIT)
                            .at("file");
                }
                if (count % 1000 == 0 && started.plus(TIME_LIMIT).isBefore(clock.instant())) {
                    throw RuleViolation.invalid("sheet-too-slow", TIME_LIMIT.toSeconds())
                            .at("file");
                }
            }
            return content();
        }

        private void row(SheetRow row, SheetLine line, Function<SheetRow, @Nullable T> reader) {
            count++;
            for (var i = width; i < line.cells().size(); i++) {
                if (!line.cell(i).isEmpty()) {
                    row.reject(line.cell(i), "sheet-row-too-wide");
                    break;
                }
            }
            var value = reader.apply(row);
            if (row.errors().isEmpty() && value != null) {
                lines.add(new SheetContent.Line<>(row, value));
            }
            errors.addAll(row.errors());
        }

        SheetContent<T> content() {
            return new SheetContent<>(count, List.copyOf(lines), List.copyOf(errors));
        }
    }
}
