package vn.binhyen.recognition;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** The head of a decision as it was typed. */
public record DecisionForm(
        String number,
        String day,
        String year,
        String issuer,
        String signer,
        String signerTitle,
        String grounds,
        String version) {

    /** A field that was not sent is an empty one. */
    public DecisionForm {
        number = Objects.requireNonNullElse(number, "");
        day = Objects.requireNonNullElse(day, "");
        year = Objects.requireNonNullElse(year, "");
        issuer = Objects.requireNonNullElse(issuer, "");
        signer = Objects.requireNonNullElse(signer, "");
        signerTitle = Objects.requireNonNullElse(signerTitle, "");
        grounds = Objects.requireNonNullElse(grounds, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static DecisionForm of(Decision decision) {
        var content = decision.content();
        return new DecisionForm(
                content.number(),
                VietnameseFormat.date(content.day()),
                Integer.toString(content.year()),
                content.issuer(),
                content.signer(),
                content.signerTitle(),
                content.grounds(),
                Integer.toString(decision.version()));
    }

    /** The content, or messages at the fields that are wrong. */
    Optional<DecisionContent> read(AreaId area, FormReader fields) {
        fields.required("number", number);
        fields.required("day", day);
        var signedOn = fields.day("day", day);
        fields.required("year", year);
        var recognisedFor = wholeYear(fields);
        fields.required("issuer", issuer);
        fields.required("signer", signer);
        fields.required("signerTitle", signerTitle);
        return signedOn == null || recognisedFor == null
                ? Optional.empty()
                : fields.value(() -> new DecisionContent(
                        area, number, signedOn, recognisedFor, issuer, signer, signerTitle, grounds));
    }

    /** A year is written without a point. */
    private @Nullable Integer wholeYear(FormReader fields) {
        if (year.strip().matches("\\d{4}")) {
            return Integer.valueOf(year.strip());
        }
        fields.reject(RuleViolation.invalid("field-not-whole", year.strip()).at("year"));
        return null;
    }
}
