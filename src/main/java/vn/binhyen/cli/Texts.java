package vn.binhyen.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The command line's own texts in the language of the environment; reading them starts nothing. */
record Texts(Locale locale) {

    /** Vietnamese where the environment is (LANG=vi_VN.UTF-8), even if that locale is not installed; else English. */
    static Texts of(Map<String, String> environment) {
        return new Texts(Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("vi"))
                .map(value -> Locale.of("vi"))
                .orElse(Locale.ENGLISH));
    }

    String get(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("messages.cli", locale).getString("cli." + key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The descriptions of commands and options. */
    ResourceBundle help() {
        return ResourceBundle.getBundle("cli.help", locale);
    }
}
