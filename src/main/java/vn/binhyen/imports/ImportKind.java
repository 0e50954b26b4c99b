package vn.binhyen.imports;

import java.util.Optional;
import vn.binhyen.identity.Officer;

/** Loại nhập: one import that a module offers; modules declare one as a bean. */
public interface ImportKind {

    ImportForm form();

    /** Begins one reading of a file, for a dry run or to store it. */
    ImportPass<?> begin(Officer officer);

    /** How an import of this kind is taken back; nothing where it cannot, which {@code <title>-stays} explains. */
    default Optional<ImportUndo> undo() {
        return Optional.empty();
    }
}
