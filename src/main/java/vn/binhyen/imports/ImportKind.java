package vn.binhyen.imports;

import java.util.Map;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.SheetReader;
import vn.binhyen.platform.SheetReading;
import vn.binhyen.platform.Sheets;

/** Loại nhập: one import that a module offers; modules declare one as a bean. */
public interface ImportKind {

    ImportForm form();

    /** Refuses what was said of a file as a whole, before anything is read. */
    default void check(Map<String, String> whole) {}

    /** Opens a file; a kind that takes other files than tables turns them into rows here. */
    default SheetReader open(SentFile file, Sheets sheets, SheetReading reading) {
        return sheets.open(file.path(), Columns.of(form()), reading);
    }

    /** Begins one reading of a file, for a dry run or to store it. */
    ImportPass<?> begin(Officer officer);

    /** How an import of this kind is taken back. */
    ImportUndo undo();
}
