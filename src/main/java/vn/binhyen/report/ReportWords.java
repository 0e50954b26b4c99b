package vn.binhyen.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.platform.VietnameseFormat;

/** Fills the slots of the sentences of one report: words of the place and the time, figures in the right wording. */
final class ReportWords {

    private final ReportFigures figures;
    private final Map<String, String> words = new HashMap<>();

    ReportWords(ReportTemplate template, ReportFigures figures) {
        this.figures = figures;
        template.words().stream()
                .filter(word -> word.holds(figures.to()))
                .forEach(word -> words.put(String.valueOf(word.name()), word.text()));
        var name = AreaName.of(figures.subject().name());
        words.put("area", name.inSentence());
        words.put("whole", name.whole());
        words.put("place", name.proper());
        words.put("year", Integer.toString(figures.year()));
        words.put("lastYear", Integer.toString(figures.year() - 1));
        words.put("nextYear", Integer.toString(figures.year() + 1));
        words.put("from", VietnameseFormat.date(figures.from()));
        words.put("to", VietnameseFormat.date(figures.to()));
        words.put("author", words(letterhead(template).author()));
    }

    /** The usual heading of a report at the level of this place. */
    ReportTemplate.Letterhead letterhead(ReportTemplate template) {
        var level = figures.subject().area().level();
        return Optional.ofNullable(template.letterheads().get(level))
                .orElseThrow(() -> new IllegalArgumentException("No letterhead for " + level));
    }

    /** A text without figures. */
    String words(String text) {
        return Span.text(Sentence.parse(text)
                .fill(this::slot)
                .orElseThrow(() -> new IllegalArgumentException("A word is missing for: " + text)));
    }

    /** A sentence with its figures; empty where it cannot be said. */
    Optional<List<Span>> sentence(String text) {
        return Sentence.parse(text).fill(this::slot);
    }

    private Optional<Span> slot(Sentence.Slot slot) {
        if (slot.name().isEmpty()) {
            return Optional.ofNullable(words.get(slot.verb())).map(Span::of);
        }
        var code = slot.name();
        var ago = slot.verb().equals("before") ? 1 : 0;
        if (ago == 1 && !figures.recorded(1)) {
            return Optional.empty();
        }
        return figures.value(code, figures.subject().area(), ago)
                .flatMap(value -> text(slot.verb(), value).map(text -> new Span(text, code, value.url())));
    }

    /** Nothing was counted or nobody was to be counted: then nothing is said. */
    private Optional<String> text(String verb, ReportFigures.Value value) {
        var amount = value.amount();
        return switch (verb) {
            case "count" ->
                amount.signum() == 0 ? Optional.empty() : Optional.of(Wording.count(amount.longValueExact()));
            case "about" ->
                amount.signum() == 0 ? Optional.empty() : Optional.of(Wording.about(amount.longValueExact()));
            case "share", "before" -> Optional.of(Wording.percent(amount));
            case "change" -> Optional.of(Wording.change(amount));
            case "pair" ->
                value.numerator() == null || value.denominator() == null
                        ? Optional.empty()
                        : Optional.of(Wording.pair(value.numerator(), value.denominator()));
            default -> throw new IllegalArgumentException("No such verb: " + verb);
        };
    }

    /** Tên địa bàn: a name like «Tỉnh Bình Sơn» in its uses. */
    record AreaName(String kind, String proper) {

        private static final List<String> KINDS =
                List.of("Tỉnh", "Thành phố", "Quận", "Huyện", "Thị xã", "Thị trấn", "Xã", "Phường", "Đặc khu");

        static AreaName of(String name) {
            return KINDS.stream()
                    .filter(kind -> name.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT) + " "))
                    .findFirst()
                    .map(kind -> new AreaName(
                            kind.toLowerCase(VietnameseFormat.VIETNAMESE), name.substring(kind.length() + 1)))
                    .orElse(new AreaName("", name));
        }

        String inSentence() {
            return kind.isEmpty() ? proper : kind + " " + proper;
        }

        /** toàn tỉnh, toàn xã; cả nước. */
        String whole() {
            return kind.isEmpty() ? "cả nước" : "toàn " + kind;
        }
    }
}
