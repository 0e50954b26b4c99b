/** Places in time: provinces, districts and communes by code and generation of the code book, as one tree of ids. */
@ApplicationModule(allowedDependencies = {"platform", "imports", "identity", "audit", "ledger", "search"})
@NullMarked
package vn.binhyen.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
