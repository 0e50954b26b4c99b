/** Returns: the figures that lower levels report where no record exists, from the form to the ledger. */
@ApplicationModule(
        allowedDependencies = {"platform", "imports", "identity", "audit", "ledger", "place", "register", "figure"})
@NullMarked
package vn.binhyen.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
