package vn.binhyen.figure;

import java.util.Locale;

/** A text that a definition carries in both languages. */
public record Wording(String vi, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
