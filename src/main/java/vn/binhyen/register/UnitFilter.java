package vn.binhyen.register;

import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

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
}
