/** Measures the product against its own claims: speed of the ledger, and what a crash can do. */
@ApplicationModule(allowedDependencies = {"ledger", "platform"})
@NullMarked
package vn.binhyen.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
