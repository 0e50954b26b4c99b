package vn.binhyen.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids of records: UUIDv7, made by the application, ordered by time. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
