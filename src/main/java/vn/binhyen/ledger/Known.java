package vn.binhyen.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which postings an answer knows: all, those until an instant, those a closing saw, or those that are both. */
record Known(@Nullable Instant at, @Nullable Closing closing) {

    /** The upper bound of xid is no condition: it tells the planner that the range is small. */
    private static final String UNSEEN = """
            p.xid >= pg_snapshot_xmin(:snapshot::pg_snapshot) AND p.xid <= '18446744073709551615'::xid8
            AND NOT pg_visible_in_snapshot(p.xid, :snapshot::pg_snapshot)
            """;

    boolean isAll() {
        return at == null && closing == null;
    }

    /** The condition on {@code ledger_posting p} that holds for what is not known. */
    String unknown() {
        var conditions = new ArrayList<String>();
        if (at != null) {
            conditions.add("p.posted_at > :asKnownAt");
        }
        if (closing != null) {
            conditions.add(UNSEEN);
        }
        return conditions.isEmpty() ? "false" : "(" + String.join(" OR ", parenthesised(conditions)) + ")";
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (at != null) {
            parameters.put("asKnownAt", at.atOffset(ZoneOffset.UTC));
        }
        if (closing != null) {
            parameters.put("snapshot", closing.snapshot());
        }
        return parameters;
    }

    private static List<String> parenthesised(List<String> conditions) {
        return conditions.stream().map(condition -> "(" + condition + ")").toList();
    }
}
