package vn.binhyen.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hủy công nhận: the decision that takes a recognition back, why, and who signed it. Old revocations have no decision of their own. */
record Revocation(String number, @Nullable LocalDate day, String reason, String signer, String signerTitle) {

    /** What the signer is; of old revocations the first decision's. */
    String signerTitle(DecisionContent decided) {
        return signerTitle.isEmpty() ? decided.signerTitle() : signerTitle;
    }
}
