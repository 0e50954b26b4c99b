/** The ledger: every record posts what it contributes, and every figure is a question to the entries. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package vn.binhyen.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
