package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã sửa buổi tuyên truyền; {@code area} and {@code day} are the corrected ones. */
public record OutreachCorrected(UUID id, AreaId area, LocalDate day) {}
