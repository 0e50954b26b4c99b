package vn.binhyen.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.binhyen.platform.RuleViolation;

/**
 * Dòng thử: facts and what a computed criterion must say of them, written {@code registered_schools=25, recognised_schools=18 -> MET}.
 * A fact that is not named is 0.
 */
public record TestRow(Map<String, Long> facts, Status expected) {

    private static final Pattern ROW = Pattern.compile("(.*)->\\s*(MET|NOT_MET)\\s*");
    private static final Pattern FACT = Pattern.compile("\\s*([a-z][a-z_]{0,60})\\s*=\\s*(\\d{1,12})\\s*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TestRow of(String written) {
        var row = ROW.matcher(written.strip());
        if (!row.matches()) {
            throw unreadable(written);
        }
        var facts = new LinkedHashMap<String, Long>();
        for (var part : row.group(1).split(",", -1)) {
            var fact = FACT.matcher(part);
            if (!fact.matches()) {
                throw unreadable(written);
            }
            facts.put(fact.group(1), Long.valueOf(fact.group(2)));
        }
        return new TestRow(facts, Status.valueOf(row.group(2)));
    }

    private static RuleViolation unreadable(String written) {
        return RuleViolation.invalid("criterion-test-unreadable", written.strip())
                .at("tests");
    }

    @JsonValue
    @Override
    public String toString() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(", ", "", " -> " + expected));
    }
}
