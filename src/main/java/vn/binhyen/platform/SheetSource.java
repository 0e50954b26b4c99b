package vn.binhyen.platform;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one kind of file, one after the other, so that memory does not grow with the file. */
public interface SheetSource extends Closeable {

    long BYTES_LIMIT = 50L << 20;
    int COLUMNS_LIMIT = 200;

    /** The next row, or nothing at the end. */
    @Nullable
    SheetLine next();

    /** Opens a file as what its first bytes say it is, whatever it is called. */
    static SheetSource open(Path file) throws IOException {
        return open(file, false);
    }

    /** A text file that is {@code trusted} may be of any length: it is read row by row. */
    static SheetSource open(Path file, boolean trusted) throws IOException {
        if (Files.size(file) > BYTES_LIMIT && !(trusted && !SheetMarker.isWorkbook(file))) {
            throw RuleViolation.invalid("sheet-too-large", BYTES_LIMIT >> 20).at("file");
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(4096);
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            SheetSafety.check(file);
            return new SheetXlsx(file);
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RuleViolation.invalid("sheet-old-excel").at("file");
        }
        return new SheetCsv(file, start);
    }

    private static boolean begins(byte[] start, int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
