package vn.binhyen.criteria;

import java.time.Instant;

/** Xác nhận: who stands for the wording of a criterion that was not read at its source, and since when. */
public record Confirmation(Instant at, String by) {}
