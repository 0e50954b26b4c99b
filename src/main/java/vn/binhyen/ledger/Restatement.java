package vn.binhyen.ledger;

import java.util.List;

/** A source and all that it contributes now. */
public record Restatement(Source source, List<Contribution> contributions) {

    public Restatement {
        contributions = List.copyOf(contributions);
    }
}
