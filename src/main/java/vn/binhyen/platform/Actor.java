package vn.binhyen.platform;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who acts now, bound to the running request, job or command line. Row-level security takes its scope from here; the
 * ledger and the audit trail take the author. Without an actor a transaction sees and writes nothing.
 */
public record Actor(UUID id, String name, Scope scope) implements Serializable {

    /** The system itself: start-up, background jobs, the operator's command line. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system", Scope.NATION);

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public static boolean isBound() {
        return CURRENT.isBound();
    }

    /** The one who acts now; it is an error to ask where nobody acts. */
    public static Actor current() {
        return CURRENT.orElseThrow(() -> new IllegalStateException("Nobody acts here"));
    }

    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> action) throws X {
        return ScopedValue.where(CURRENT, this).call(action);
    }

    public void run(Runnable action) {
        ScopedValue.where(CURRENT, this).run(action);
    }

    public <T> T get(Supplier<T> action) {
        return ScopedValue.where(CURRENT, this).call(action::get);
    }
}
