package vn.binhyen.returns;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** Checks returns against the rules of their form, with all that the rules look at. */
@Component
class ReturnReviewing {

    private final EditionRepository editions;
    private final CountedNumbers counted;
    private final MessageSource messages;

    ReturnReviewing(EditionRepository editions, CountedNumbers counted, MessageSource messages) {
        this.editions = editions;
        this.counted = counted;
        this.messages = messages;
    }

    /** What is found at each place; with {@code complete} also what was not answered. */
    Map<AreaId, List<Finding>> findings(
            Form form,
            Form.Due period,
            Map<AreaId, Map<String, ReturnValue>> values,
            boolean complete,
            Officer officer) {
        var before = editions.before(form, period.days().to(), values.keySet());
        var findings = new HashMap<AreaId, List<Finding>>();
        var counts = needsCounts(form);
        values.forEach((area, cells) -> findings.put(
                area,
                new ReturnChecks(
                                form,
                                cells,
                                before.getOrDefault(area, Map.of()),
                                counts ? counted.amounts(form, period, area, officer) : Map.of(),
                                locale())
                        .run(complete)));
        return findings;
    }

    private static boolean needsCounts(Form form) {
        return !form.counted().isEmpty() || form.rules().stream().anyMatch(rule -> rule.figure() != null);
    }

    /** The first thing that keeps one of them from being sent, named at its cell. */
    void requireComplete(Form form, Form.Due period, Collection<Return> returns, Officer officer) {
        var values = new HashMap<AreaId, Map<String, ReturnValue>>();
        returns.forEach(one -> values.put(one.area(), one.values()));
        findings(form, period, values, true, officer)
                .forEach((area, findings) -> findings.stream()
                        .filter(Finding::blocks)
                        .findFirst()
                        .ifPresent(finding -> {
                            throw RuleViolation.invalid(
                                            finding.hard() ? "return-rule-broken" : "return-unexplained", text(finding))
                                    .at("v." + area + "." + finding.cell());
                        }));
    }

    String text(Finding finding) {
        return messages.getMessage(finding.key(), finding.arguments().toArray(), locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
