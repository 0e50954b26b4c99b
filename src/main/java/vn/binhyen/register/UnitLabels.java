package vn.binhyen.register;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The register's lists in the reader's language. */
@Component
class UnitLabels {

    private static final Map<String, String> PREFIX_OF_FIELD = Map.of(
            "kind", "register.kind.",
            "managing", "register.managing.",
            "size_class", "register.size.",
            "school_level", "register.level.");

    private final MessageSource messages;

    UnitLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** Name → label, in the order of the enum. */
    Map<String, String> options(Enum<?>[] members, String prefix) {
        var options = new LinkedHashMap<String, String>();
        for (var member : members) {
            options.put(member.name(), text(prefix + member.name()));
        }
        return options;
    }

    Map<String, String> yesNo() {
        var options = new LinkedHashMap<String, String>();
        options.put("IN", text("register.in"));
        options.put("OUT", text("register.out"));
        return options;
    }

    String levels(UnitDetails details) {
        return details.sortedLevels().stream()
                .map(level -> text("register.level." + level.name()))
                .collect(Collectors.joining(", "));
    }

    String text(String key) {
        return messages.getMessage(key, null, locale());
    }

    /** A change as the history keeps it ({@code SMALL → MEDIUM}), in words. */
    String change(String field, String change) {
        var prefix = PREFIX_OF_FIELD.get(field);
        if (prefix == null) {
            return change.replace("true", text("register.yes")).replace("false", text("register.no"));
        }
        var words = change;
        for (var word : change.split("\\W+", -1)) {
            if (!word.isEmpty()) {
                words = words.replaceAll("\\b" + word + "\\b", label(prefix, word));
            }
        }
        return words;
    }

    private String label(String prefix, String word) {
        return Objects.requireNonNullElse(messages.getMessage(prefix + word, null, word, locale()), word);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
