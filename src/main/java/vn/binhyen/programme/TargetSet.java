package vn.binhyen.programme;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã giao chỉ tiêu phấn đấu. */
public record TargetSet(UUID id, AreaId area, String figure) {}
