package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã hủy công nhận một đơn vị từ ngày này. Told within the revoking itself. */
public record RecognitionRevoked(UUID line, UUID decision, AreaId unit, int year, LocalDate day, String reason) {}
