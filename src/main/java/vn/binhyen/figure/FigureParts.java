package vn.binhyen.figure;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a part of a figure counts: the records, and which of them. */
@Component
class FigureParts {

    private final MessageSource messages;

    FigureParts(MessageSource messages) {
        this.messages = messages;
    }

    /** What is counted: the measure, or the module that counts it, or how many communes have some of it. */
    String source(Figure.Part part, Locale locale) {
        var code = part.term().measure().value();
        var module = code.substring(0, code.indexOf('.'));
        var measure = word("measure", code, word("measure", module, code, locale), locale);
        return part.countsPlaces()
                ? messages.getMessage(
                        part.countsUnits() ? "figure.explain.units-with" : "figure.explain.communes-with",
                        new Object[] {measure},
                        locale)
                : measure;
    }

    /** One member of a dimension: "hội nghị". */
    String member(String dimension, String member, Locale locale) {
        var code = member.toUpperCase(Locale.ROOT);
        return word("member", dimension + "." + code, word("member", code, member, locale), locale);
    }

    /** Of which kinds, levels and so on; empty where all are meant. */
    String members(Figure.Part part, Locale locale) {
        return part.term().members().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().stream()
                        .map(member -> member(entry.getKey(), member, locale))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String word(String of, String code, String otherwise, Locale locale) {
        return Objects.requireNonNullElse(
                messages.getMessage("figure." + of + "." + code, null, otherwise, locale), otherwise);
    }
}
