package vn.binhyen.ledger;

import java.util.List;

/** A cell in the numbers that entries use. */
record CellQuery(Cell cell, int measure, List<Integer> slices, Timeline timeline) {}
