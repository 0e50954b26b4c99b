package vn.binhyen.enrolment;

import java.time.Instant;

/** Trả lại: which criterion was not in order, why, and how to mend it. */
public record Returned(String criterion, String reason, String remedy, String by, Instant at) {}
