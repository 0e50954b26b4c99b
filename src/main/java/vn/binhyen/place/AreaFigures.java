package vn.binhyen.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Số liệu của địa bàn: the figures that stand beside places. Who reads figures lies above this module and provides them. */
public interface AreaFigures {

    /** The figures of a place and of the places directly below it; none where the officer may not read them. */
    Table of(Area area, Officer officer, Locale locale);

    /** Names of the figures, and for each place its values in the same order. */
    record Table(List<String> heads, Map<AreaId, List<Value>> rows) {

        List<Value> row(AreaId area) {
            return rows.getOrDefault(area, List.of());
        }
    }

    /** One number, its name, and where it is opened down to its records. */
    record Value(String label, String text, String url) {}
}
