package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads CSV and XLSX files for all imports: every row is read, every error is named by row and column, and a file that is
 * broken or hostile is refused as a whole ({@link RuleViolation} at {@code file}). Limits are those of trust.md.
 */
@Component
public class Sheets {

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

    /** Opens a file to be read row by row. */
    public SheetReader open(Path file, List<SheetColumn> columns, SheetReading reading) {
        try {
            return open(SheetSource.open(file, reading.trusted()), columns, reading);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same with rows from anywhere; the source is closed with the reader. */
    public SheetReader open(SheetSource source, List<SheetColumn> columns, SheetReading reading) {
        var names = names(columns);
        Map<String, SheetColumn> codes =
                columns.stream().collect(Collectors.toMap(SheetColumn::code, column -> column));
        try {
            var reader =
                    new SheetReader(source, reading, title -> names.get(VietnameseText.fold(title)), codes::get, clock);
            columns.forEach(column -> reader.require(column, label(column, VietnameseFormat.VIETNAMESE)));
            return reader;
        } catch (RuleViolation refused) {
            close(source);
            throw refused;
        }
    }

    /** Reads all rows at once; {@code reader} turns one row into a value and notes what is wrong with it. */
    public <T> SheetContent<T> read(Path file, List<SheetColumn> columns, Function<SheetRow, @Nullable T> reader) {
        try (var rows = open(file, columns, SheetReading.PLAIN)) {
            var lines = new ArrayList<SheetContent.Line<T>>();
            var errors = new ArrayList<>(rows.headErrors());
            for (var row = errors.isEmpty() ? rows.next() : null; row != null; row = rows.next()) {
                take(row, reader.apply(row), lines, errors);
            }
            return new SheetContent<>(rows.count(), List.copyOf(lines), List.copyOf(errors));
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
            var row = new SheetRow(line, Map.of(), Map.of(), Map.of(), LocalDate.EPOCH);
            take(row, reader.apply(row, value), lines, errors);
        }
        return new SheetContent<>(values.size(), List.copyOf(lines), List.copyOf(errors));
    }

    private static <T> void take(
            SheetRow row, @Nullable T value, List<SheetContent.Line<T>> lines, List<SheetError> errors) {
        if (row.errors().isEmpty() && value != null) {
            lines.add(new SheetContent.Line<>(row, value));
        }
        errors.addAll(row.errors());
    }

    private Map<String, SheetColumn> names(List<SheetColumn> columns) {
        var names = new HashMap<String, SheetColumn>();
        for (var column : columns) {
            names.putIfAbsent(VietnameseText.fold(column.code()), column);
            names.putIfAbsent(VietnameseText.fold(label(column, VietnameseFormat.VIETNAMESE)), column);
            names.putIfAbsent(VietnameseText.fold(label(column, Locale.ENGLISH)), column);
        }
        return names;
    }

    private String label(SheetColumn column, Locale locale) {
        return messages.getMessage(column.labelKey(), null, locale);
    }

    private static void close(SheetSource source) {
        try {
            source.close();
        } catch (IOException alreadyRefused) {
            // the file is refused anyway; what could not be closed is a temporary file
        }
    }
}
