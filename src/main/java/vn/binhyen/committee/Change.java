package vn.binhyen.committee;

import java.time.Instant;

/** When a change is made, and by whom. */
record Change(Instant at, String by) {}
