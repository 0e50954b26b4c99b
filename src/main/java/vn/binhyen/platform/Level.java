package vn.binhyen.platform;

/** Cấp: the five levels of the tree of places, from the nation down to one unit (a residential area or an organisation). */
public enum Level {
    NATION(16),
    PROVINCE(13),
    DISTRICT(10),
    COMMUNE(5),
    UNIT(0);

    private final long span;

    Level(int digitsBelow) {
        this.span = Math.powExact(10L, digitsBelow);
    }

    /** How many ids a place of this level covers: its own and all those below it. */
    public long span() {
        return span;
    }
}
