package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã ghi buổi tuyên truyền. */
public record OutreachLogged(UUID id, AreaId area, LocalDate day) {}
