package vn.binhyen.register;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.WordSearch;

/** Which units are looked for; what is not given does not matter. Closed units show only when asked for. */
public record UnitFilter(
        String text,
        @Nullable UnitKind kind,
        @Nullable AreaId area,
        @Nullable ManagingLevel managing,
        @Nullable Boolean inStandard,
        boolean closedToo) {

    public static final UnitFilter ALL = new UnitFilter("", null, null, null, null, false);

    public static UnitFilter of(String text) {
        return new UnitFilter(text, null, null, null, null, false);
    }

    public UnitFilter within(AreaId place) {
        return new UnitFilter(text, kind, place, managing, inStandard, closedToo);
    }

    public UnitFilter only(UnitKind wanted) {
        return new UnitFilter(text, wanted, area, managing, inStandard, closedToo);
    }

    /** The part of the scope that is asked for. */
    Scope within(Scope scope) {
        return area == null ? scope : scope.narrowedTo(area);
    }

    /** The filter as SQL over {@code r}: only what is given stands there, so that indexes fit. */
    WordSearch.Condition condition() {
        var sql = new StringBuilder("true");
        var parameters = new HashMap<String, Object>();
        if (!closedToo) {
            sql.append(" AND r.closed_on IS NULL");
        }
        add(sql, parameters, "kind", kind);
        add(sql, parameters, "managing", managing);
        if (inStandard != null) {
            sql.append(" AND r.standard = :standard");
            parameters.put("standard", inStandard ? "IN" : "OUT");
        }
        return new WordSearch.Condition(sql.toString(), Map.copyOf(parameters));
    }

    private static void add(
            StringBuilder sql, Map<String, Object> parameters, String column, @Nullable Enum<?> wanted) {
        if (wanted != null) {
            sql.append(" AND r.").append(column).append(" = :").append(column);
            parameters.put(column, wanted.name());
        }
    }
}
