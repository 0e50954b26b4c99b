package vn.binhyen.committee;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã thay đổi thành viên, hoặc kiện toàn Ban Chỉ đạo. */
public record CommitteeChanged(UUID id, AreaId area) {}
