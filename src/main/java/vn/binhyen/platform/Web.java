package vn.binhyen.platform;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What every template may need from the request and no page model should carry; templates know it as {@code web}. */
public record Web(
        MessageSource messages,
        Locale locale,
        String csrfToken,
        String path,
        @Nullable String query,
        @Nullable SignedIn officer,
        List<NavGroup> nav,
        boolean demo,
        @Nullable String theme,
        UnaryOperator<String> assets) {

    /** A titled group of links. */
    public record NavGroup(String titleKey, List<NavLink> links) {}

    /** A link of the navigation. */
    public record NavLink(String titleKey, String url, boolean current) {}

    /** The message of this key in the reader's language; a missing key is an error that a test finds. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String lang() {
        return locale.getLanguage();
    }

    /** A fresh idempotency key for a form. */
    public String key() {
        return Ids.next().toString();
    }

    /** The content-hashed address of a static file. */
    public String asset(String file) {
        return assets.apply("/" + file);
    }

    public String number(long value) {
        return VietnameseFormat.number(value, locale);
    }

    public String percent(BigDecimal percent) {
        return VietnameseFormat.percent(percent, locale);
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseFormat.date(day);
    }

    public String time(@Nullable Instant instant) {
        return instant == null ? "" : VietnameseFormat.time(instant);
    }

    /** This page's address in another language. */
    public String inLanguage(String language) {
        return with("lang", language);
    }

    /** This page's address in light, dark, or as the system has it. */
    public String inTheme(String theme) {
        return with("theme", theme);
    }

    private String with(String parameter, String value) {
        var rest = query == null ? "" : query.replaceAll("(^|&)" + parameter + "=[^&]*", "");
        return path + "?" + parameter + "=" + value + (rest.isEmpty() || rest.startsWith("&") ? rest : "&" + rest);
    }
}
