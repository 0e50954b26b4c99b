/** Reports: the documents an office signs, written from figures, in the layout the State prescribes. */
@ApplicationModule(allowedDependencies = {"figure", "place", "ledger", "identity", "audit", "platform"})
@NullMarked
package vn.binhyen.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
