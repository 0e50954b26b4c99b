/** One search box over everything: asks each module that has something to find, and shows the answers together. */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package vn.binhyen.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
