/** The register: residential areas, agencies, enterprises and schools as leaves of the tree of places. */
@ApplicationModule(allowedDependencies = {"platform", "imports", "identity", "audit", "ledger", "search", "place"})
@NullMarked
package vn.binhyen.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
