package vn.binhyen.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** Nơi tổ chức: a commune, or a unit in one, by the code people know it by, while it exists. */
record Venue(
        AreaId area,
        String code,
        String name,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
