package vn.binhyen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Câu mẫu: a sentence of a report template. <code>{verb figure}</code> is filled; <code>[ … ]</code> is left out when a
 * figure in it is missing; <code>&lt; a | b | c &gt;</code> joins what there is to «a, b và c». A sentence that lacks a
 * figure outside of these is not said at all: what is missing is missing, never a zero.
 */
record Sentence(List<Part> parts) {

    /** A piece of a sentence. */
    sealed interface Part {}

    /** Words as they stand. */
    record Words(String text) implements Part {}

    /** A place for a figure or a word of the report, such as {@code count outreach.sessions} or {@code year}. */
    record Slot(String verb, String name) implements Part {}

    /** What may be left out. */
    record Maybe(Sentence sentence) implements Part {}

    /** What is joined with commas and a last «và». */
    record Series(List<Sentence> members) implements Part {}

    static Sentence parse(String text) {
        var reader = new Reader(text);
        var sentence = reader.until("]>|}");
        reader.end();
        return sentence;
    }

    /** The sentence with its figures, or nothing where one that must be there is missing. */
    Optional<List<Span>> fill(Function<Slot, Optional<Span>> figures) {
        var spans = new ArrayList<Span>();
        for (var part : parts) {
            switch (part) {
                case Words words -> spans.add(Span.of(words.text()));
                case Maybe maybe -> maybe.sentence().fill(figures).ifPresent(spans::addAll);
                case Slot slot -> {
                    var span = figures.apply(slot);
                    if (span.isEmpty()) {
                        return Optional.empty();
                    }
                    spans.add(span.get());
                }
                case Series series -> {
                    var joined = join(series.members(), figures);
                    if (joined.isEmpty()) {
                        return Optional.empty();
                    }
                    spans.addAll(joined);
                }
            }
        }
        return Optional.of(spans);
    }

    /** The names of all slots, so that a template can be checked against the figures there are. */
    List<Slot> slots() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Words _ -> Stream.<Slot>empty();
                    case Slot slot -> Stream.of(slot);
                    case Maybe maybe -> maybe.sentence().slots().stream();
                    case Series series -> series.members().stream().flatMap(member -> member.slots().stream());
                })
                .toList();
    }

    private static List<Span> join(List<Sentence> members, Function<Slot, Optional<Span>> figures) {
        var present = members.stream()
                .map(member -> member.fill(figures))
                .flatMap(Optional::stream)
                .toList();
        var spans = new ArrayList<Span>();
        for (int index = 0; index < present.size(); index++) {
            if (index > 0) {
                spans.add(Span.of(index == present.size() - 1 ? " và " : ", "));
            }
            spans.addAll(present.get(index));
        }
        return spans;
    }

    /** Reads the little language from left to right. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Sentence until(String stops) {
            var parts = new ArrayList<Part>();
            var words = new StringBuilder();
            while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
                var character = text.charAt(at++);
                if ("{[<".indexOf(character) < 0) {
                    words.append(character);
                } else {
                    flush(words, parts);
                    parts.add(special(character));
                }
            }
            flush(words, parts);
            return new Sentence(List.copyOf(parts));
        }

        private Part special(char opening) {
            return switch (opening) {
                case '{' -> slot();
                case '[' -> new Maybe(closed(']'));
                default -> series();
            };
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (!words.isEmpty()) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        private Part slot() {
            var end = text.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("A brace is not closed: " + text);
            }
            var inside = text.substring(at, end).strip();
            at = end + 1;
            var space = inside.indexOf(' ');
            return space < 0 ? new Slot(inside, "") : new Slot(inside.substring(0, space), inside.substring(space + 1));
        }

        private Part series() {
            var members = new ArrayList<Sentence>();
            do {
                members.add(until("|>"));
            } while (next() == '|');
            return new Series(List.copyOf(members));
        }

        private Sentence closed(char end) {
            var sentence = until(String.valueOf(end));
            next();
            return sentence;
        }

        private char next() {
            if (at >= text.length()) {
                throw new IllegalArgumentException("A bracket is not closed: " + text);
            }
            return text.charAt(at++);
        }

        void end() {
            if (at < text.length()) {
                throw new IllegalArgumentException("Cannot read the rest of: " + text);
            }
        }
    }
}
