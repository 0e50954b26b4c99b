package vn.binhyen.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a posting touched the days of a closing, and why; without a reason where it follows from the law. */
record PostedAdjustment(
        UUID closing, Posting posting, @Nullable String reason) {}
