package vn.binhyen.criteria;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.CelLanguage;
import vn.binhyen.platform.RuleViolation;

/**
 * Biểu thức: CEL over whole numbers with a true or false answer. There are no macros, so an expression costs what its length
 * says; it can read nothing but the facts.
 */
@Component
class Expressions {

    private static final int MEMORY = 500;

    private final Cache<String, CelLanguage.Compiled> known =
            Caffeine.newBuilder().maximumSize(MEMORY).build();

    /** What an expression says: its answer, or the facts that are missing for it. */
    record Result(boolean holds, Map<String, Long> read, List<String> missing) {}

    /** Checks an expression as it is typed; what is wrong is said with line and column. */
    CelLanguage.Compiled compile(String expression) {
        if (expression.length() > CelLanguage.LENGTH) {
            throw RuleViolation.invalid("criterion-text").at("expression");
        }
        return known.get(expression, Expressions::plan);
    }

    Result evaluate(String expression, Map<String, Long> given) {
        var compiled = compile(expression);
        var missing = compiled.reads().stream()
                .filter(fact -> !given.containsKey(fact))
                .toList();
        var read = new LinkedHashMap<>(given);
        read.keySet().retainAll(compiled.reads());
        if (!missing.isEmpty()) {
            return new Result(false, read, missing);
        }
        try {
            return new Result(Boolean.TRUE.equals(compiled.program().eval(read)), read, missing);
        } catch (CelEvaluationException e) {
            throw RuleViolation.invalid("criterion-cel-fails", String.valueOf(e.getMessage()), read.toString());
        }
    }

    private static CelLanguage.Compiled plan(String expression) {
        try {
            return Language.FACTS.compile(expression);
        } catch (CelValidationException e) {
            throw CelComplaint.of(e.getErrors().getFirst());
        }
    }

    /** Made when the first expression is compiled and not at the start. */
    private static final class Language {

        static final CelLanguage FACTS = CelLanguage.ofConditions(
                PackNotation.facts().stream().map(Fact::code).toList());
    }
}
