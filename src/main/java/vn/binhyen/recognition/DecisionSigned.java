package vn.binhyen.recognition;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã ký quyết định công nhận; {@code units} is how many it recognises. */
public record DecisionSigned(UUID id, AreaId area, int year, int units) {}
