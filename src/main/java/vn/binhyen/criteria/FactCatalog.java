package vn.binhyen.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every number an expression may read: {@code criteria/facts.yaml}. */
@Component
class FactCatalog {

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    FactCatalog() {
        PackNotation.facts().forEach(fact -> facts.put(fact.code(), fact));
    }

    List<Fact> list() {
        return List.copyOf(facts.values());
    }

    Set<String> codes() {
        return facts.keySet();
    }

    Label label(String code) {
        var fact = facts.get(code);
        return fact == null ? new Label(code, code) : fact.label();
    }
}
