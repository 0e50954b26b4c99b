/** Programmes: what documents ask of the work by a day, as targets that figures are held against. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "audit", "ledger", "place", "figure"})
@NullMarked
package vn.binhyen.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
