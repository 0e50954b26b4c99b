package vn.binhyen.register;

import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** The form of a change in the life of a unit. */
public record UnitLifePage(
        String name,
        String url,
        int version,
        Map<String, String> verbs,
        Map<String, String> communes,
        Map<String, String> values,
        FormErrors errors) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
