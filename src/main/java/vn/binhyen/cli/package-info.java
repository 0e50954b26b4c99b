/** The operator's command line: the same jar, with or without a running server. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "bench",
            "demo",
            "figure",
            "imports",
            "identity",
            "ledger",
            "outreach",
            "place",
            "platform",
            "recognition",
            "register",
            "report"
        })
@NullMarked
package vn.binhyen.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
