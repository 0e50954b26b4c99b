package vn.binhyen.platform;

import java.util.List;

/** A row as it stands in a file: its number as a spreadsheet shows it, and the text of its cells. */
public record SheetLine(int number, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
