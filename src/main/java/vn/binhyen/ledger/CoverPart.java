package vn.binhyen.ledger;

/** Thành phần: what a piece of this part adds to (sign 1) or takes from (−1) a place on today's map. Ids of places. */
record CoverPart(long area, long part, int sign, Piece piece) {

    long of(long amount) {
        return sign * piece.of(amount);
    }
}
