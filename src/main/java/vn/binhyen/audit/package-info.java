/** The audit trail: one line per command, sealed into a chain of hashes that shows any later change. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package vn.binhyen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
