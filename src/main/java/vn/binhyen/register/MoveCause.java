package vn.binhyen.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Căn cứ chuyển địa bàn: from when on and by which paper; {@code reorganisation} when the place itself went. */
record MoveCause(LocalDate day, String basis, @Nullable UUID reorganisation) {}
