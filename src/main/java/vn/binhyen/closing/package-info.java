/** Closing periods: what is missing before, who closes and reopens, and the adjustments made since. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "audit", "ledger", "figure", "place"})
@NullMarked
package vn.binhyen.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
