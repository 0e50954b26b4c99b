/** Chỉ tiêu: what is said about the work, as definitions in data; tables of figures, and the way down from each number. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "ledger", "place", "register"})
@NullMarked
package vn.binhyen.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
