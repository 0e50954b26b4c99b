package vn.binhyen.recognition;

import java.time.LocalDate;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Phần đầu của quyết định: {@code area} is the area whose authority decides, {@code issuer} what that authority is called,
 * {@code year} the year for which units are recognised, {@code grounds} the legal grounds, one a line.
 */
public record DecisionContent(
        AreaId area,
        String number,
        LocalDate day,
        int year,
        String issuer,
        String signer,
        String signerTitle,
        String grounds) {

    static final int FIRST_YEAR = 2012;
    private static final int GROUNDS_LENGTH = 4000;

    public DecisionContent {
        number = text("number", number, 60);
        issuer = text("issuer", issuer, 200);
        signer = text("signer", signer, 100);
        signerTitle = text("signerTitle", signerTitle, 100);
        grounds = grounds.strip();
        if (grounds.length() > GROUNDS_LENGTH) {
            throw RuleViolation.invalid("decision-text-too-long", GROUNDS_LENGTH)
                    .at("grounds");
        }
        if (year < FIRST_YEAR || year > day.getYear()) {
            throw RuleViolation.invalid("decision-year", Integer.toString(FIRST_YEAR), Integer.toString(day.getYear()))
                    .at("year");
        }
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

    /** The number as it is compared: 125/qd-ubnd is 125/QĐ-UBND. */
    String numberKey() {
        return VietnameseText.fold(number);
    }
}
