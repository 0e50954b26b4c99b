package vn.binhyen.ledger;

import java.util.List;

/** The measures of one module; modules declare them as a bean, and the ledger learns them when it starts. */
public record Measures(List<Measure> list) {

    public Measures {
        list = List.copyOf(list);
    }
}
