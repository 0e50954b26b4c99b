package vn.binhyen.imports;

import java.util.List;
import vn.binhyen.platform.LegacyFonts;

/**
 * Tệp đã gửi: what is known of it beside its rows. {@code header} are its titles where they were not understood; {@code
 * repair} says that cells in old fonts shall be read as what they say.
 */
record ImportFile(String name, long bytes, List<String> header, LegacyFonts.Found fonts, boolean repair) {

    static ImportFile sent(String name, long bytes) {
        return new ImportFile(name, bytes, List.of(), LegacyFonts.Found.NOTHING, false);
    }

    ImportFile seen(List<String> titles, LegacyFonts.Found found) {
        return new ImportFile(name, bytes, titles, found, repair);
    }

    ImportFile repaired() {
        return new ImportFile(name, bytes, header, fonts, true);
    }
}
