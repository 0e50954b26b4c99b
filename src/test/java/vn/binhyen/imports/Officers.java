package vn.binhyen.imports;

import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;

/** Doing something as somebody, in a transaction. */
final class Officers {

    private Officers() {}

    static void at(Officer officer, TransactionTemplate transaction, Runnable work) {
        officer.actor().run(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
