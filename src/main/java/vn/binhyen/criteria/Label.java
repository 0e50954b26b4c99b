package vn.binhyen.criteria;

import java.util.Locale;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Nhãn: a short text in both languages; without an English one the Vietnamese stands for it. */
public record Label(String vi, String en) {

    private static final int LENGTH = 500;

    public Label {
        vi = VietnameseText.clean(vi);
        en = en == null || en.isBlank() ? vi : VietnameseText.clean(en);
        if (vi.isEmpty() || vi.length() > LENGTH) {
            throw RuleViolation.invalid("criterion-label", LENGTH).at("label");
        }
        if (en.length() > LENGTH) {
            throw RuleViolation.invalid("criterion-label", LENGTH).at("labelEn");
        }
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
