/** Recognition decisions: which units reached the standard "An toàn về ANTT" in a year, by whose numbered decision. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "imports",
            "identity",
            "audit",
            "ledger",
            "search",
            "place",
            "register",
            "report"
        })
@NullMarked
package vn.binhyen.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
