/** The operator's command line: the same jar, with or without a running server. */
@ApplicationModule(allowedDependencies = {"identity", "audit", "platform"})
@NullMarked
package vn.binhyen.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
