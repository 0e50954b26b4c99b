package vn.binhyen.imports;

import java.util.List;
import java.util.Set;
import vn.binhyen.platform.SheetColumn;

/**
 * What one import is about: its name ({@code /imports/<name>}, texts {@code <module>.import-<name>} and {@code -lead}), the
 * columns it knows, what it asks of the file as a whole, the roles that may use it, how many rows it looks at together, and
 * which files a browser shall offer.
 */
public record ImportForm(
        String module,
        String name,
        List<SheetColumn> columns,
        List<SheetColumn> whole,
        Set<String> roles,
        int batch,
        String accepted) {

    public static final String TABLES = ".csv,.xlsx";

    /** For imports whose rows say something about each other, wherever they stand in the file. */
    public static final int WHOLE_FILE = Integer.MAX_VALUE;

    private static final int USUAL = 1000;

    /** An import whose rows stand for themselves. */
    public ImportForm(String module, String name, List<SheetColumn> columns, Set<String> roles) {
        this(module, name, columns, roles, USUAL);
    }

    public ImportForm(String module, String name, List<SheetColumn> columns, Set<String> roles, int batch) {
        this(module, name, columns, List.of(), roles, batch, TABLES);
    }

    /** Whether a table may be sent; else there is no sample of one. */
    boolean takesTables() {
        return accepted.contains(TABLES);
    }

    String titleKey() {
        return module + ".import-" + name;
    }

    String leadKey() {
        return titleKey() + "-lead";
    }

    String url() {
        return "/imports/" + name;
    }
}
