package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Hủy công nhận as somebody types it: all of it is needed. Who does not send a signer means that of the first decision. */
record RevocationForm(
        String number,
        @Nullable LocalDate day,
        String reason,
        @Nullable String signer,
        @Nullable String signerTitle) {

    private static final int SHORT = 60;
    private static final int NAME = 100;
    private static final int REASON = 500;

    static RevocationForm of(Map<String, String> typed, @Nullable LocalDate day) {
        return new RevocationForm(
                typed.getOrDefault("number", ""),
                day,
                typed.getOrDefault("reason", ""),
                typed.get("signer"),
                typed.get("signerTitle"));
    }

    Revocation read(DecisionContent decided, LocalDate today) {
        var why = VietnameseText.clean(reason);
        if (why.isEmpty() || why.length() > REASON) {
            throw RuleViolation.invalid("decision-reason", REASON).at("reason");
        }
        var clean = text("number", number, SHORT);
        if (day == null) {
            throw RuleViolation.invalid("field-missing").at("day");
        }
        if (day.isBefore(decided.day()) || day.isAfter(today)) {
            throw RuleViolation.invalid("revocation-day").at("day");
        }
        return new Revocation(
                clean,
                day,
                why,
                text("signer", signer == null ? decided.signer() : signer, NAME),
                text("signerTitle", signerTitle == null ? decided.signerTitle() : signerTitle, NAME));
    }

    private static String text(String field, String typed, int length) {
        var clean = VietnameseText.clean(typed);
        if (clean.isEmpty()) {
            throw RuleViolation.invalid("field-missing").at(field);
        }
        if (clean.length() > length) {
            throw RuleViolation.invalid("decision-text-too-long", length).at(field);
        }
        return clean;
    }
}
