package vn.binhyen.platform;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Biểu thức: CEL over whole numbers that have names. There are no macros, so an expression costs what its length says; it can
 * read nothing but what it is given. The library is loaded with this class: hold an instance where the first use makes it.
 */
public final class CelLanguage {

    public static final int LENGTH = 2_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(LENGTH)
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();

    private final List<String> names;
    private final CelCompiler compiler;

    private CelLanguage(Collection<String> names, CelType answer) {
        this.names = List.copyOf(names);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(answer);
        names.forEach(name -> builder.addVar(name, SimpleType.INT));
        this.compiler = builder.build();
    }

    /** A program and the names it reads, in order. */
    public record Compiled(CelRuntime.Program program, List<String> reads) {}

    /** Answers true or false. */
    public static CelLanguage ofConditions(Collection<String> names) {
        return new CelLanguage(names, SimpleType.BOOL);
    }

    /** Answers a whole number; one that is too large is an error, never another number. */
    public static CelLanguage ofNumbers(Collection<String> names) {
        return new CelLanguage(names, SimpleType.INT);
    }

    /** Checks an expression; what is wrong with it stands in the exception, with line and column. */
    public Compiled compile(String expression) throws CelValidationException {
        var ast = compiler.compile(expression).getAst();
        var reads = new TreeSet<String>();
        ast.getReferenceMap().values().forEach(reference -> reads.add(reference.name()));
        reads.retainAll(names);
        try {
            return new Compiled(RUNTIME.createProgram(ast), List.copyOf(reads));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression has no program: " + expression, e);
        }
    }
}
