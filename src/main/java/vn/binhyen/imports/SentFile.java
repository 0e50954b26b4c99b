package vn.binhyen.imports;

import java.nio.file.Path;
import java.util.Map;

/** A file to be read: where it lies, the name it was sent under, and what was said of it as a whole, by column. */
public record SentFile(Path path, String name, Map<String, String> whole) {

    public String whole(String column) {
        return whole.getOrDefault(column, "");
    }
}
