package vn.binhyen.criteria;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.RuleViolation;

/**
 * Biểu thức: CEL over whole numbers with a true or false answer. There are no macros, so an expression costs what its length
 * says; it can read nothing but the facts.
 */
@Component
class Expressions {

    private static final int LENGTH = 2_000;
    private static final int MEMORY = 500;
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']+)'.*");

    private final Cache<String, Compiled> known =
            Caffeine.newBuilder().maximumSize(MEMORY).build();

    /** A program and the facts it reads. */
    record Compiled(CelRuntime.Program program, List<String> reads) {}

    /** What an expression says: its answer, or the facts that are missing for it. */
    record Result(boolean holds, Map<String, Long> read, List<String> missing) {}

    /** Checks an expression as it is typed; what is wrong is said with line and column. */
    Compiled compile(String expression) {
        if (expression.length() > LENGTH) {
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

    private static Compiled plan(String expression) {
        try {
            var ast = Cel.COMPILER.compile(expression).getAst();
            var reads = new TreeSet<String>();
            ast.getReferenceMap().values().forEach(reference -> reads.add(reference.name()));
            reads.retainAll(Cel.FACTS);
            return new Compiled(Cel.RUNTIME.createProgram(ast), List.copyOf(reads));
        } catch (CelValidationException e) {
            throw violation(e.getErrors().getFirst());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression has no program: " + expression, e);
        }
    }

    private static RuleViolation violation(CelIssue issue) {
        var line = Integer.toString(issue.getSourceLocation().getLine());
        var column = Integer.toString(issue.getSourceLocation().getColumn() + 1);
        var name = UNKNOWN_NAME.matcher(issue.getMessage());
        var said = name.matches()
                ? RuleViolation.invalid("criterion-cel-name", line, column, name.group(1))
                : issue.getMessage().startsWith("expected type 'bool'")
                        ? RuleViolation.invalid("criterion-cel-not-boolean")
                        : RuleViolation.invalid("criterion-cel-error", line, column, issue.getMessage());
        return said.at("expression");
    }

    /** The library, loaded when the first expression is compiled and not at the start. */
    private static final class Cel {

        private static final CelOptions OPTIONS = CelOptions.current()
                .enableHeterogeneousNumericComparisons(true)
                .maxExpressionCodePointSize(LENGTH)
                .build();
        static final CelRuntime RUNTIME =
                CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();

        static final List<String> FACTS =
                PackNotation.facts().stream().map(Fact::code).toList();
        static final CelCompiler COMPILER = compiler();

        private static CelCompiler compiler() {
            var compiler = CelCompilerFactory.standardCelCompilerBuilder()
                    .setOptions(OPTIONS)
                    .setResultType(SimpleType.BOOL);
            FACTS.forEach(fact -> compiler.addVar(fact, SimpleType.INT));
            return compiler.build();
        }
    }
}
