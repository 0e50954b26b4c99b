package vn.binhyen.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file: UTF-8 (or UTF-16 as Excel writes it), with or without BOM, commas, semicolons or tabs. */
class SheetCsv implements SheetSource {

    private static final char BOM = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    SheetCsv(Path file, byte[] start) throws IOException {
        var charset = charset(start);
        refuseBinary(start, charset);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(new String(start, charset)))
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.builder()
                .setReader(reader(file, charset))
                .setFormat(format)
                .get();
        records = parser.iterator();
    }

    @Override
    public @Nullable SheetLine next() {
        try {
            return records.hasNext() ? line(records.next()) : null;
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw RuleViolation.invalid("sheet-not-utf8").at("file");
            }
            throw RuleViolation.invalid("sheet-csv-broken", parser.getCurrentLineNumber())
                    .at("file");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static SheetLine line(CSVRecord csv) {
        List<String> cells =
                csv.stream().limit(COLUMNS_LIMIT).map(SheetCsv::cell).toList();
        return new SheetLine((int) csv.getRecordNumber(), cells);
    }

    /** Takes back the apostrophe that {@link SheetWriter} sets before what looks like a formula. */
    private static String cell(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static Charset charset(byte[] start) {
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static void refuseBinary(byte[] start, Charset charset) {
        if (new String(start, charset).indexOf('\0') >= 0) {
            throw RuleViolation.invalid("sheet-unknown-format").at("file");
        }
    }

    /** The one that stands most often in the first line. */
    private static char delimiter(String start) {
        var header = start.lines().findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        try {
            reader.mark(1);
            if (reader.read() != BOM) {
                reader.reset();
            }
        } catch (CharacterCodingException notText) {
            reader.close();
            throw RuleViolation.invalid("sheet-not-utf8").at("file");
        }
        return reader;
    }
}
