package vn.binhyen.register;

import java.util.List;

/** One page of units, and how many there are in all; beyond a bound nobody counts on. */
public record UnitList(List<Unit> units, int total, int page, int size) {

    public boolean hasNext() {
        return (page + 1) * size < total;
    }

    /** Are there as many as are counted, so perhaps more? */
    public boolean isBound() {
        return total >= FoundUnits.COUNTED;
    }
}
