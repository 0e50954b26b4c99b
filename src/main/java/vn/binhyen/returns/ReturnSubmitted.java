package vn.binhyen.returns;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã gửi báo cáo số liệu: it waits for a decision. */
public record ReturnSubmitted(UUID id, AreaId area, String form, String period) {}
