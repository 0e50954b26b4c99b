package vn.binhyen.grading;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.ledger.ClosingCheck;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** Before a period is closed: sheets of its year without a class. */
@Component
class UnfinishedGradings implements ClosingCheck {

    private final GradingRepository repository;

    UnfinishedGradings(GradingRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<ClosingGap> gaps(AreaId area, Period days) {
        var year = days.to().getYear();
        var open = new GradingFilter(year, GradingStage.OPEN, null, null);
        var count = repository.count(open, Scope.of(area));
        return List.of(new ClosingGap("grading.closing.open", count, "/gradings?year=" + year));
    }
}
