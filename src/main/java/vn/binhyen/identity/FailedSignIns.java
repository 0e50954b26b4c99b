package vn.binhyen.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.VietnameseText;

/**
 * Counts failed attempts by name and address together, so that nobody can lock somebody else out from elsewhere, and by
 * address alone against those who try many names. Each server counts for itself.
 */
@Component
class FailedSignIns {

    static final int MOST_FOR_A_NAME = 5;
    private static final int MOST_FROM_AN_ADDRESS = 100;
    private static final int MOST_REMEMBERED = 100_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final Cache<String, AtomicInteger> byName = counters();
    private final Cache<String, AtomicInteger> byAddress = counters();

    boolean tooMany(String name, String address) {
        return count(byName, key(name, address)) >= MOST_FOR_A_NAME
                || count(byAddress, address) >= MOST_FROM_AN_ADDRESS;
    }

    void add(String name, String address) {
        byName.get(key(name, address), key -> new AtomicInteger()).incrementAndGet();
        byAddress.get(address, key -> new AtomicInteger()).incrementAndGet();
    }

    void forget(String name, String address) {
        byName.invalidate(key(name, address));
    }

    private static int count(Cache<String, AtomicInteger> counters, String key) {
        var counter = counters.getIfPresent(key);
        return counter == null ? 0 : counter.get();
    }

    private static String key(String name, String address) {
        return VietnameseText.fold(name) + " " + address;
    }

    private static Cache<String, AtomicInteger> counters() {
        return Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }
}
