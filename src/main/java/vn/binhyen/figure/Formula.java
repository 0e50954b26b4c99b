package vn.binhyen.figure;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.CelLanguage;

/** Công thức: CEL over the whole numbers of other figures; compiled when it is first needed. */
public final class Formula {

    private final String text;
    private final List<String> names;
    private CelLanguage.@Nullable Compiled compiled;

    Formula(String text, Collection<String> names) {
        this.text = text;
        this.names = List.copyOf(names);
    }

    /** Nothing where the formula divides by nothing or grows beyond all numbers. */
    Optional<Long> of(Map<String, Long> numbers) {
        try {
            return Optional.of((Long) compiled().program().eval(numbers));
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }

    /** The names that it reads; a formula that cannot be understood is an error of the definitions. */
    List<String> reads() {
        return compiled().reads();
    }

    private synchronized CelLanguage.Compiled compiled() {
        if (compiled == null) {
            try {
                compiled = CelLanguage.ofNumbers(names).compile(text);
            } catch (CelValidationException e) {
                throw new IllegalStateException("Not a formula over " + names + ": " + text, e);
            }
        }
        return compiled;
    }

    @Override
    public String toString() {
        return text;
    }
}
