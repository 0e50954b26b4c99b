package vn.binhyen.figure;

import java.util.Set;

/** Nơi dùng: a page or document that shows figures by name; modules declare one as a bean. */
public interface FigureUse {

    Wording label();

    String url();

    /** The codes of the figures it shows. */
    Set<String> figures();
}
