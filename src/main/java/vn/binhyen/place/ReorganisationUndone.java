package vn.binhyen.place;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Đã hủy một lần sắp xếp. Told within the transaction, when the old places are back and the new ones still exist:
 * who moved things because of {@link AreasReorganised} moves them back now, or refuses.
 */
public record ReorganisationUndone(UUID reorganisation, LocalDate day) {}
