package vn.binhyen.committee;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã giải thể Ban Chỉ đạo. */
public record CommitteeDissolved(UUID id, AreaId area) {}
