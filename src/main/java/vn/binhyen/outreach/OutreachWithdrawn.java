package vn.binhyen.outreach;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã rút buổi tuyên truyền: it contributes nothing any more. */
public record OutreachWithdrawn(UUID id, AreaId area, String reason) {}
