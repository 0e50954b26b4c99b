package vn.binhyen.returns;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã duyệt báo cáo số liệu: its numbers count. */
public record ReturnApproved(UUID id, AreaId area, String form, String period) {}
