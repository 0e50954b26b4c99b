package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Phiên bản đã duyệt: what was approved once, of a place, for the period that ended on {@code lastDay}. */
record Edition(
        UUID returnId,
        String form,
        AreaId area,
        int number,
        LocalDate lastDay,
        Map<String, ReturnValue> values,
        Stamp submitted,
        Stamp approved) {}
