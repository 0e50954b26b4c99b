package vn.binhyen.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Words that a cell may hold for the members of a list: the code, or the label in Vietnamese or English. */
public record SheetWords<E>(Map<String, E> byWord, String offered) {

    /** The words of an enum whose labels are the messages {@code prefix} + name. */
    public static <E extends Enum<E>> SheetWords<E> of(Class<E> type, String prefix, MessageSource messages) {
        var byWord = new LinkedHashMap<String, E>();
        for (var member : type.getEnumConstants()) {
            byWord.put(VietnameseText.fold(member.name()), member);
            for (var locale : new Locale[] {VietnameseFormat.VIETNAMESE, Locale.ENGLISH}) {
                byWord.put(VietnameseText.fold(messages.getMessage(prefix + member.name(), null, locale)), member);
            }
        }
        var offered = new StringBuilder();
        for (var member : type.getEnumConstants()) {
            offered.append(offered.isEmpty() ? "" : ", ")
                    .append(messages.getMessage(prefix + member.name(), null, VietnameseFormat.VIETNAMESE));
        }
        return new SheetWords<>(Map.copyOf(byWord), offered.toString());
    }

    public Optional<E> find(String text) {
        return Optional.ofNullable(byWord.get(VietnameseText.fold(text)));
    }
}
