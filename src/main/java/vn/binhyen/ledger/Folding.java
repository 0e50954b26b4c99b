package vn.binhyen.ledger;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.platform.Actor;

/**
 * Cộng dồn: carries finished postings into the balances of the places above. The balances and the horizon move in one
 * transaction, so a fold that dies leaves no trace, and the next one does its work.
 */
@Component
class Folding {

    private final FoldRepository repository;
    private final TransactionTemplate transaction;

    Folding(FoldRepository repository, TransactionTemplate transaction) {
        this.repository = repository;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 500)
    void foldInBackground() {
        asSystem(() -> {
            if (repository.tryLock()) {
                foldFinished();
            }
        });
    }

    /** Waits for a fold that is under way, then folds the rest. */
    void fold() {
        asSystem(() -> {
            repository.lock();
            foldFinished();
        });
    }

    List<Difference> check() {
        return Actor.SYSTEM.get(() -> transaction.execute(status -> repository.differences()));
    }

    private void foldFinished() {
        repository.nextHorizon().ifPresent(horizon -> {
            repository.prepare();
            repository.fold(horizon);
            repository.moveHorizon(horizon);
        });
    }

    private void asSystem(Runnable work) {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
