/** Enrolments: the yearly way of a unit to the standard "An toàn về ANTT", from registration to proposal and decision. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "audit",
            "ledger",
            "place",
            "register",
            "criteria",
            "recognition",
            "report"
        })
@NullMarked
package vn.binhyen.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
