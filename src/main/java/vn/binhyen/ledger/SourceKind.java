package vn.binhyen.ledger;

import java.util.Optional;
import java.util.UUID;
import vn.binhyen.platform.Scope;

/** How a module shows its records as sources of a figure; modules that post declare one as a bean. */
public interface SourceKind {

    /** The kind that stands in {@link Source}. */
    String kind();

    /**
     * Whether these records follow from the law: places, as acts reorganise them. They are posted into closed periods too, without
     * a reason of their own.
     */
    default boolean followsLaw() {
        return false;
    }

    /** Whether these records are no work of the movement but what it stands on: who only operates the system sees them too. */
    default boolean isGroundwork() {
        return false;
    }

    /** What to show and where the record's own page is; empty where the reader may not see it. */
    Optional<SourceView> describe(UUID id, Scope scope);
}
