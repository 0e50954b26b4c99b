package vn.binhyen.platform;

import java.util.List;

/**
 * What one import is about: its name ({@code /imports/<name>}, texts {@code <module>.import-<name>} and {@code -lead}) and
 * the columns it knows.
 */
public record ImportForm(String module, String name, List<SheetColumn> columns) {

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
