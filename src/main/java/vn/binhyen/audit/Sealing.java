package vn.binhyen.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.platform.Actor;

/** Seals finished lines every second, and verifies the whole chain on demand. */
@Service
public class Sealing {

    private static final int CHAIN_PAGE = 500;

    private final AuditRepository lines;
    private final SealRepository seals;
    private final TransactionTemplate transaction;

    Sealing(AuditRepository lines, SealRepository seals, TransactionTemplate transaction) {
        this.lines = lines;
        this.seals = seals;
        this.transaction = transaction;
    }

    /** Seals all lines whose transactions have ended. Harmless to run twice or on several nodes. */
    @Scheduled(fixedDelay = 1000)
    public void seal() {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> {
            if (seals.tryLock()) {
                sealAll();
            }
        }));
    }

    private void sealAll() {
        var from = seals.sealedUntil();
        var until = seals.oldestRunning();
        for (var province : lines.provincesBetween(from, until)) {
            var last = seals.last(province);
            var number = last.map(Seal::number).orElse(0) + 1;
            var previous = last.map(Seal::hash).orElse(Seal.FIRST);
            var batch = lines.between(province, from, until);
            var ids = batch.stream().map(AuditLine::id).toList();
            seals.insert(
                    new Seal(province, number, until, ids, previous, Seal.hash(province, number, previous, batch)));
        }
    }

    /** Reads every sealed line again; answers one sentence for each break of the chain, none when all is well. */
    public List<String> verify() {
        return Actor.SYSTEM.get(() -> transaction.execute(status -> {
            var breaks = new ArrayList<String>();
            seals.provinces().forEach(province -> verify(province, breaks));
            var slipped = seals.unsealedBefore(seals.sealedUntil());
            if (slipped > 0) {
                breaks.add(slipped + " lines stand outside the chain");
            }
            return breaks;
        }));
    }

    private void verify(int province, List<String> breaks) {
        var previous = Seal.FIRST;
        var number = 0;
        for (var page = seals.chain(province, 0, CHAIN_PAGE);
                !page.isEmpty();
                page = seals.chain(province, number, CHAIN_PAGE)) {
            for (var seal : page) {
                if (seal.number() != number + 1 || !matches(seal, previous)) {
                    breaks.add("province " + province + " seal " + seal.number() + " does not match its lines");
                }
                previous = seal.hash();
                number = seal.number();
            }
        }
    }

    /** A line may have been changed into something that cannot be read as a line any more. */
    private boolean matches(Seal seal, String previous) {
        try {
            return seal.matches(previous, lines.byIds(seal.lines()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
