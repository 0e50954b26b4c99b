package vn.binhyen.demo;

import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.criteria.Change;
import vn.binhyen.criteria.Criterion;

/** The rule packs of a province for a year: what it changes by its own paper, and which of them are published. */
record PackRecipe(String reason, List<Pack> packs) {

    /** The changes of one pack; {@code yearBefore} where it held in the year before as well. */
    record Pack(String pack, boolean publish, boolean yearBefore, List<Criterion> replace, List<Criterion> add) {

        List<Change> changes(String reason) {
            return Stream.concat(
                            replace.stream().map(criterion -> Change.replace(criterion, reason)),
                            add.stream().map(criterion -> Change.add(criterion, reason)))
                    .toList();
        }
    }
}
