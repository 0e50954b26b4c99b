package vn.binhyen.returns;

import vn.binhyen.platform.RuleViolation;

/** Refusals that several doors of this module share. */
final class ReturnProblems {

    private ReturnProblems() {}

    static RuleViolation period(String typed) {
        return RuleViolation.invalid("return-period", typed).at("period");
    }

    static RuleViolation form(String typed) {
        return RuleViolation.invalid("return-form-unknown", typed).at("form");
    }

    static RuleViolation place(String typed) {
        return RuleViolation.invalid("return-place-unknown", typed).at("area");
    }
}
