package vn.binhyen.imports;

import vn.binhyen.identity.Officer;

/** Loại nhập: one import that a module offers; modules declare one as a bean. */
public interface ImportKind {

    ImportForm form();

    /** Begins one reading of a file, for a dry run or to store it. */
    ImportPass<?> begin(Officer officer);

    /** How an import of this kind is taken back. */
    ImportUndo undo();
}
