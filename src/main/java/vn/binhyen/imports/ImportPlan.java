package vn.binhyen.imports;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a batch of rows asks for, and how to do it. {@code held} are sound rows that cannot go without a wrong one, such as
 * the other units of a decision.
 */
public record ImportPlan(int created, int changed, int unchanged, int held, Supplier<List<StoredRecord>> storing) {

    public List<StoredRecord> store() {
        return storing.get();
    }
}
