package vn.binhyen.ledger;

/** Tỷ lệ: a recorded part of a whole, such as 3 of 5; exact. */
public record Share(long part, long whole) {

    public static final Share WHOLE = new Share(1, 1);

    public Share {
        if (part <= 0 || part > whole) {
            throw new IllegalArgumentException("Not a share: " + part + " of " + whole);
        }
    }

    Share times(Share other) {
        return new Share(Math.multiplyExact(part, other.part), Math.multiplyExact(whole, other.whole));
    }
}
