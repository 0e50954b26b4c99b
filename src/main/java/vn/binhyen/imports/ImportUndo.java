package vn.binhyen.imports;

import java.util.List;
import vn.binhyen.identity.Officer;

/** Hoàn tác: takes records of an import back, as if it had never been. */
public interface ImportUndo {

    /**
     * Takes these records back, in the transaction that is open.
     *
     * @throws vn.binhyen.platform.RuleViolation where one of them was changed or used since, naming it
     */
    void undo(List<StoredRecord> records, Officer officer);
}
