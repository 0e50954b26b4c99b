package vn.binhyen.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cách tính từ chỉ tiêu khác: exact whole numbers of other figures, worked out by a formula and divided, where there is a second
 * one, once and at the end.
 */
public record Derivation(
        List<Input> inputs, Formula amount, @Nullable Formula per) {

    private static final Pattern WORD = Pattern.compile("\\w+");

    /** A figure under the name that the formulas know it by. */
    public record Input(String name, Figure figure) {}

    public Derivation {
        inputs = List.copyOf(inputs);
    }

    List<Figure> figures() {
        return inputs.stream().map(Input::figure).toList();
    }

    /** The value of a derived figure, out of the values of the others; base 0 where there is none to speak of. */
    FigureValue value(Figure derived, Function<Figure, FigureValue> of) {
        var numbers = inputs.stream()
                .collect(Collectors.toMap(
                        Input::name, input -> of.apply(input.figure()).whole()));
        var dividend = amount.of(numbers);
        var divisor = divisor(numbers);
        return dividend.isEmpty() || divisor.isEmpty()
                ? new FigureValue(derived, 0, 0, null)
                : new FigureValue(derived, dividend.get(), divisor.get(), null);
    }

    private Optional<Long> divisor(Map<String, Long> numbers) {
        return per == null ? Optional.of(1L) : per.of(numbers);
    }

    /** All names that its formulas read. */
    Set<String> reads() {
        var reads = new TreeSet<>(amount.reads());
        if (per != null) {
            reads.addAll(per.reads());
        }
        return reads;
    }

    /** The formula with the names of the figures. */
    String text(Function<Figure, String> name) {
        var text = per == null ? amount.toString() : "(" + amount + ") ÷ (" + per + ")";
        var names = inputs.stream().collect(Collectors.toMap(Input::name, input -> name.apply(input.figure())));
        return WORD.matcher(text).replaceAll(word -> {
            var figure = names.get(word.group());
            return Matcher.quoteReplacement(figure == null ? word.group() : "[" + figure + "]");
        });
    }
}
