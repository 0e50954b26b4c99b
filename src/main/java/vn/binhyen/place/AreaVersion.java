package vn.binhyen.place;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Tên và loại cũ: how a place was called, and of what kind it was, up to and including a day. */
record AreaVersion(AreaId area, LocalDate validTo, AreaKind kind, String name, UUID reorganisation) {

    static AreaVersion of(Area before, LocalDate changedOn, UUID reorganisation) {
        return new AreaVersion(before.id(), changedOn.minusDays(1), before.kind(), before.name(), reorganisation);
    }
}
