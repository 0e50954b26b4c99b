/** Example data: the invented province of the first start, and the cases that the product must reproduce. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "closing",
            "committee",
            "criteria",
            "enrolment",
            "grading",
            "identity",
            "imports",
            "ledger",
            "outreach",
            "place",
            "platform",
            "programme",
            "recognition",
            "register",
            "returns"
        })
@NullMarked
package vn.binhyen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
