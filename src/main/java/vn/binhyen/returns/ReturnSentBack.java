package vn.binhyen.returns;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã trả lại báo cáo số liệu, with reasons. */
public record ReturnSentBack(UUID id, AreaId area, String form, String period) {}
