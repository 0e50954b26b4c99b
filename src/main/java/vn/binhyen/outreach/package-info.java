/** Outreach sessions: what was explained to whom, where and when, with how many people and documents. */
@ApplicationModule(
        allowedDependencies = {"platform", "imports", "identity", "audit", "ledger", "search", "place", "register"})
@NullMarked
package vn.binhyen.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
