package vn.binhyen.programme;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã rút chỉ tiêu phấn đấu. */
public record TargetWithdrawn(UUID id, AreaId area) {}
