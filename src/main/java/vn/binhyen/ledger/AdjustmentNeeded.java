package vn.binhyen.ledger;

import vn.binhyen.platform.RuleViolation;

/**
 * The command would change a closed day, its sender has the right to, and can be asked for the reason. No rule violation: the
 * forms must not show it as an error, they let it pass to the door, which asks and sends the same command again.
 */
public class AdjustmentNeeded extends RuntimeException {

    private final RuleViolation problem;

    AdjustmentNeeded(RuleViolation problem) {
        super(problem.getMessage(), problem);
        this.problem = problem;
    }

    /** The same as a problem, for programs. */
    public RuleViolation problem() {
        return problem;
    }
}
