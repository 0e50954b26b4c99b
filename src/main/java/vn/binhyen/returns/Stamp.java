package vn.binhyen.returns;

import java.time.Instant;

/** Who did something to a return, and when. */
record Stamp(Instant at, String by) {}
