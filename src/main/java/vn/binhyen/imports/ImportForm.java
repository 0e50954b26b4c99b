package vn.binhyen.imports;

import java.util.List;
import java.util.Set;
import vn.binhyen.platform.SheetColumn;

/**
 * What one import is about: its name ({@code /imports/<name>}, texts {@code <module>.import-<name>} and {@code -lead}), the
 * columns it knows, the roles that may use it, and how many rows it looks at together.
 */
public record ImportForm(String module, String name, List<SheetColumn> columns, Set<String> roles, int batch) {

    /** For imports whose rows say something about each other, wherever they stand in the file. */
    public static final int WHOLE_FILE = Integer.MAX_VALUE;

    private static final int USUAL = 1000;

    /** An import whose rows stand for themselves. */
    public ImportForm(String module, String name, List<SheetColumn> columns, Set<String> roles) {
        this(module, name, columns, roles, USUAL);
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
