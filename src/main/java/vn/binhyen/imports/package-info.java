/** Imports: one machinery for all files; a module brings its columns, its rules for a row, and how lines are stored. */
@ApplicationModule(allowedDependencies = {"identity", "audit", "ledger", "platform"})
@NullMarked
package vn.binhyen.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
