package vn.binhyen.imports;

import org.jspecify.annotations.Nullable;

/**
 * A record that an import wrote: its id, its version right after, and what it was before (nothing for a new one). The
 * texts are the module's own; undoing the import gives them back to it.
 */
public record StoredRecord(String id, int version, @Nullable String before) {}
