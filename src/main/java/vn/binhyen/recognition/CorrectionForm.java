package vn.binhyen.recognition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;

/** A correction as it was typed: codes one a line, and right names as {@code code = name}, one a line. */
record CorrectionForm(Map<String, String> typed) {

    private static final String REMOVE = "remove";

    Optional<Correction.Wanted> read(Decision decision, FormReader fields) {
        var head = new DecisionForm(
                text("number"),
                text("day"),
                Integer.toString(decision.year()),
                text("issuer"),
                text("signer"),
                text("signerTitle"),
                text("grounds"),
                "");
        var content = head.read(decision.area(), fields);
        fields.required("reason", text("reason"));
        var names = names(fields);
        return content.filter(whole -> fields.isClean())
                .map(whole -> new Correction.Wanted(
                        whole,
                        text("reason"),
                        UnitChoice.codes(text(REMOVE)),
                        UnitChoice.codes(text("add")),
                        names,
                        text("rightNumber").strip()));
    }

    private Map<String, String> names(FormReader fields) {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(text("names").split("\\R", -1))
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var split = line.indexOf('=');
                    if (split < 1) {
                        fields.reject(RuleViolation.invalid("correction-name", line.strip())
                                .at("names"));
                    } else {
                        names.put(
                                line.substring(0, split).strip(),
                                line.substring(split + 1).strip());
                    }
                });
        return names;
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What the form starts with: the authority and signer of the decision, and the unit it was opened for. */
    static Map<String, String> start(Decision decision, String unit) {
        var content = decision.content();
        return Map.of(
                "issuer",
                content.issuer(),
                "signer",
                content.signer(),
                "signerTitle",
                content.signerTitle(),
                "grounds",
                content.grounds(),
                REMOVE,
                unit);
    }
}
