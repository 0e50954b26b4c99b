package vn.binhyen.ledger;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Lý do điều chỉnh: why the running command may change a closed day. It is carried beside the command, not through it, so that
 * no module has a word about closings; without a reason, whoever sent the command can still be asked for one.
 */
public record Adjustment(String reason) {

    private static final int LONGEST = 500;
    private static final ScopedValue<Adjustment> CURRENT = ScopedValue.newInstance();

    public Adjustment {
        if (reason.length() > LONGEST) {
            throw RuleViolation.invalid("adjustment-reason", LONGEST).at("adjustmentReason");
        }
    }

    /** What was typed as the reason; nothing yet where nothing was. */
    public static Adjustment of(@Nullable String typed) {
        return new Adjustment(typed == null ? "" : VietnameseText.clean(typed));
    }

    static Optional<Adjustment> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    boolean isGiven() {
        return !reason.isEmpty();
    }

    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> command) throws X {
        return ScopedValue.where(CURRENT, this).call(command);
    }

    public <T> T get(Supplier<T> command) {
        return ScopedValue.where(CURRENT, this).call(command::get);
    }
}
