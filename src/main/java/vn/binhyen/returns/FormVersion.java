package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Phiên bản biểu mẫu của tỉnh: a form as a province wrote it, for periods that end on {@code from} or later. */
record FormVersion(UUID id, AreaId province, String form, int number, LocalDate from, String text, Stamp set) {

    boolean holdsAt(LocalDate lastDay) {
        return !lastDay.isBefore(from);
    }
}
