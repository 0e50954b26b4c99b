/** Steering committees: who leads the movement in each place, in which position and term, by whose numbered decision. */
@ApplicationModule(
        allowedDependencies = {"platform", "identity", "audit", "ledger", "search", "imports", "place", "report"})
@NullMarked
package vn.binhyen.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
