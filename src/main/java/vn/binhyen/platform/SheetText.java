package vn.binhyen.platform;

/** What becomes of the text of a cell before it is read. */
public interface SheetText {

    /** As it stands. */
    SheetText PLAIN = (row, title, text) -> text;

    String read(int row, String title, String text);
}
