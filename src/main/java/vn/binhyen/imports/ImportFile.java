package vn.binhyen.imports;

import java.util.List;
import java.util.Map;
import vn.binhyen.platform.LegacyFonts;

/**
 * Tệp đã gửi: what is known of it beside its rows. {@code whole} was said of all of it by the sender. {@code header} are its titles where they were not understood; {@code
 * repair} says that cells in old fonts shall be read as what they say.
 */
record ImportFile(
        String name,
        long bytes,
        Map<String, String> whole,
        List<String> header,
        LegacyFonts.Found fonts,
        boolean repair) {

    static ImportFile sent(String name, long bytes, Map<String, String> whole) {
        return new ImportFile(name, bytes, whole, List.of(), LegacyFonts.Found.NOTHING, false);
    }

    ImportFile seen(List<String> titles, LegacyFonts.Found found) {
        return new ImportFile(name, bytes, whole, titles, found, repair);
    }

    ImportFile repaired() {
        return new ImportFile(name, bytes, whole, header, fonts, true);
    }
}
