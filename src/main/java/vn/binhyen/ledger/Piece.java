package vn.binhyen.ledger;

/**
 * Phần: the stretch from {@code low} to {@code high} of a whole cut into {@code whole} equal steps. Neighbouring pieces of an
 * amount always add up to the piece they form together, to the last unit.
 */
record Piece(long low, long high, long whole) {

    static final Piece ALL = new Piece(0, 1, 1);

    boolean isAll() {
        return low == 0 && high == whole;
    }

    /** What this piece has of an amount; rounding falls on the borders between pieces, so nothing is lost or doubled. */
    long of(long amount) {
        return isAll() ? amount : upTo(high, amount) - upTo(low, amount);
    }

    private long upTo(long border, long amount) {
        return Math.floorDiv(Math.multiplyExact(amount, border), whole);
    }
}
