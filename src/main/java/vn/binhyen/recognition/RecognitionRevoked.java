package vn.binhyen.recognition;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã hủy công nhận một đơn vị. */
public record RecognitionRevoked(UUID line, UUID decision, AreaId unit, int year, String reason) {}
