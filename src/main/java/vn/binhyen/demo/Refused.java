package vn.binhyen.demo;

import java.util.stream.Collectors;
import vn.binhyen.platform.ImportResult;

/** A recipe expanded to something the product's own rules refuse: a mistake in the recipe, found by the tests. */
class Refused extends IllegalStateException {

    private Refused(ImportResult result) {
        super(result.errors().stream()
                .map(error -> error.row() + " " + error.column() + " " + error.code() + error.arguments())
                .collect(Collectors.joining("; ")));
    }

    static void unless(ImportResult result) {
        if (!result.errors().isEmpty()) {
            throw new Refused(result);
        }
    }
}
