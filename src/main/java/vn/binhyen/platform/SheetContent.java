package vn.binhyen.platform;

import java.util.List;

/** What a file said: the rows that could be read, the errors of those that could not, and how many rows there were. */
public record SheetContent<T>(int rows, List<Line<T>> lines, List<SheetError> errors) {

    /** A row together with what was read from it. */
    public record Line<T>(SheetRow row, T value) {}
}
