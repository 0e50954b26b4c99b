/** Measures the product against its own claims: speed of the ledger, of the register, of returns and of the yearly review, and what a crash can do. */
@ApplicationModule(
        allowedDependencies = {
            "criteria",
            "enrolment",
            "figure",
            "identity",
            "imports",
            "ledger",
            "map",
            "place",
            "platform",
            "register",
            "returns",
            "search"
        })
@NullMarked
package vn.binhyen.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
