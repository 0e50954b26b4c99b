package vn.binhyen.returns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;

/** Who did something to a return, and when; the officer is known while it is done, and not for the program itself. */
record Stamp(Instant at, String by, @Nullable UUID officer) {

    Stamp(Instant at, String by) {
        this(at, by, null);
    }

    static Stamp of(Officer officer, Instant now) {
        return new Stamp(now, officer.name(), officer.id().equals(Officer.SYSTEM.id()) ? null : officer.id());
    }
}
