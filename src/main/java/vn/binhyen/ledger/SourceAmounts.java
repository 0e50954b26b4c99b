package vn.binhyen.ledger;

import java.util.List;

/** A page of the records under a figure, and how many there are in all. */
public record SourceAmounts(List<SourceAmount> list, int total) {

    public SourceAmounts {
        list = List.copyOf(list);
    }
}
