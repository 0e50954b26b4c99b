package vn.binhyen.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/** One reading of one file. It may remember what earlier rows said, such as codes that must not come twice. */
public interface ImportPass<T> {

    /** Reads a row and notes in it what is wrong with it; nothing where it cannot be read. */
    @Nullable
    T read(SheetRow row);

    /**
     * Compares the rows of a batch with what is known. A row that turns out wrong is rejected and must not be part of the
     * plan; nothing is stored yet.
     */
    ImportPlan compare(List<SheetContent.Line<T>> lines);
}
