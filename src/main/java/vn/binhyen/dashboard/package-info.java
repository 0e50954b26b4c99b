/** The first screen of each role: the figures of the own area, the places below it, the latest work. */
@ApplicationModule(
        allowedDependencies = {
            "demo",
            "figure",
            "identity",
            "ledger",
            "outreach",
            "place",
            "platform",
            "programme",
            "reminder"
        })
@NullMarked
package vn.binhyen.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
