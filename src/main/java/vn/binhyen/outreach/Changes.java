package vn.binhyen.outreach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a correction changed, field by field: before and after. */
final class Changes {

    private Changes() {}

    static Map<String, List<String>> between(NewSession before, NewSession after) {
        var changes = new LinkedHashMap<String, List<String>>();
        var old = fields(before);
        fields(after).forEach((field, value) -> {
            var earlier = old.getOrDefault(field, "");
            if (!earlier.equals(value)) {
                changes.put(field, List.of(earlier, value));
            }
        });
        return changes;
    }

    private static Map<String, String> fields(NewSession facts) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("area", facts.area().toString());
        fields.put("day", facts.day().toString());
        fields.put("title", facts.title());
        fields.put("form", facts.form().name());
        fields.put("audience", facts.audience().name());
        fields.put("participants", Integer.toString(facts.participants()));
        fields.put("documents", Integer.toString(facts.documents()));
        fields.put("host", facts.host());
        fields.put("note", facts.note());
        return fields;
    }
}
