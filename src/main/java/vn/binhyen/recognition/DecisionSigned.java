package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã ký quyết định công nhận các đơn vị này. Told within the signing itself, so that a listener may still refuse. */
public record DecisionSigned(UUID id, AreaId area, LocalDate day, int year, List<AreaId> units) {

    public DecisionSigned {
        units = List.copyOf(units);
    }
}
