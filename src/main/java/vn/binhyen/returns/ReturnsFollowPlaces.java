package vn.binhyen.returns;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.AreasReorganised;
import vn.binhyen.place.CommuneMove;
import vn.binhyen.place.ReorganisationUndone;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.place.UnitMove;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.Scope;

/**
 * What stood at a place that is no more stands no longer than until its successors have to report. It is said again at the end of the
 * reorganisation's transaction, when it is known which places are left.
 */
@Component
class ReturnsFollowPlaces {

    private final ReturnPosting posting;
    private final Reorganisations reorganisations;

    ReturnsFollowPlaces(ReturnPosting posting, Reorganisations reorganisations) {
        this.posting = posting;
        this.reorganisations = reorganisations;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(AreasReorganised done) {
        Stream.concat(
                        done.communes().stream().map(CommuneMove::from),
                        done.units().stream().map(UnitMove::from))
                .map(area -> area.ancestor(Level.PROVINCE))
                .distinct()
                .forEach(province -> posting.follow(Scope.of(province)));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(ReorganisationUndone undone) {
        var where = reorganisations.get(undone.reorganisation(), Officer.SYSTEM).area();
        posting.follow(Scope.of(where.level() == Level.NATION ? where : where.ancestor(Level.PROVINCE)));
    }
}
