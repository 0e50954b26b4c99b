/** Rule packs: the criteria of the standard, of the points and of ratings as data with their sources, and what answers mean by them. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "audit", "place"})
@NullMarked
package vn.binhyen.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
