/** Bản đồ: boundaries of places in time, and figures drawn on them; no map server is asked. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "imports", "ledger", "place", "figure"})
@NullMarked
package vn.binhyen.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
