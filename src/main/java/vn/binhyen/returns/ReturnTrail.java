package vn.binhyen.returns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Ids;

/** Dấu vết của báo cáo: one line for each command; of one return every number that changed, of a sheet how many in each place. */
@Component
class ReturnTrail {

    static final String SUBJECT = "figure-return";

    private final Audit audit;

    ReturnTrail(Audit audit) {
        this.audit = audit;
    }

    /** A return before and after numbers were typed. */
    record Filled(Return before, Return after) {

        boolean isChanged() {
            return !after.values().equals(before.values());
        }

        /** By cell: the amount before and the one after, empty where there is none. */
        Map<String, List<String>> difference() {
            var difference = new TreeMap<String, List<String>>();
            for (var value : after.values().entrySet()) {
                var standing = before.values().get(value.getKey());
                if (!value.getValue().equals(standing)) {
                    difference.put(value.getKey(), List.of(text(standing), text(value.getValue())));
                }
            }
            before.values().keySet().stream()
                    .filter(cell -> !after.values().containsKey(cell))
                    .forEach(cell ->
                            difference.put(cell, List.of(text(before.values().get(cell)), "")));
            return difference;
        }

        private static String text(@Nullable ReturnValue value) {
            return value == null ? "" : Long.toString(value.amount());
        }
    }

    void filled(List<Filled> changed, Officer officer) {
        var first = changed.getFirst().after();
        if (changed.size() == 1) {
            record("fill", first, changed.getFirst().difference());
            return;
        }
        var counts = new TreeMap<String, Object>();
        changed.forEach(one ->
                counts.put(one.after().area().toString(), one.difference().size()));
        audit.record(
                "returns.fill-many", "figure-returns", Ids.next().toString(), officer.area(), detail(first, counts));
    }

    void record(String verb, Return one, Map<String, ?> what) {
        audit.record("returns." + verb, SUBJECT, one.id().toString(), one.area(), detail(one, what));
    }

    private static Map<String, Object> detail(Return one, Map<String, ?> what) {
        return Map.of("form", one.form(), "period", one.period(), "what", what);
    }
}
