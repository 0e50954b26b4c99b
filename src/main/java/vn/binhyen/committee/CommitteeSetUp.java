package vn.binhyen.committee;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã thành lập Ban Chỉ đạo. */
public record CommitteeSetUp(UUID id, AreaId area) {}
