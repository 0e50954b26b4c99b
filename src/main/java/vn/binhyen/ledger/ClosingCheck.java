package vn.binhyen.ledger;

import java.util.List;
import vn.binhyen.platform.AreaId;

/** Việc còn thiếu trước khi chốt: what a module knows to be unfinished in a place and period; declared as beans. */
@FunctionalInterface
public interface ClosingCheck {

    /** Also what is complete is told, with a count of zero. */
    List<ClosingGap> gaps(AreaId area, Period days);
}
