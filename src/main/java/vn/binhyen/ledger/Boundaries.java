package vn.binhyen.ledger;

/**
 * Địa giới: by which map amounts are added up. THEN keeps each entry where it was on its day; NOW adds what a place's
 * predecessors contributed, so that a series goes on through mergers.
 */
public enum Boundaries {
    THEN,
    NOW
}
