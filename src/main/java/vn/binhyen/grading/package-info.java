/** Gradings: the yearly points of the movement, scored by a unit, reviewed item by item, and the class they come to. */
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
            "enrolment"
        })
@NullMarked
package vn.binhyen.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
