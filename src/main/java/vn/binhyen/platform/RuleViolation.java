package vn.binhyen.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A rule said no. {@code code} is stable, never reused and listed in docs/problems.md; the text for people stands in the
 * message files under {@code problem.<code>}, in Vietnamese and English. Rendered by {@link ProblemAdvice}.
 */
public class RuleViolation extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final List<Object> arguments;
    private final @Nullable String field;

    public RuleViolation(HttpStatus status, String code, Object... arguments) {
        this(status, code, null, List.of(arguments));
    }

    private RuleViolation(HttpStatus status, String code, @Nullable String field, List<Object> arguments) {
        super(code + arguments);
        this.status = status;
        this.code = code;
        this.field = field;
        this.arguments = arguments;
    }

    /** The input was understood and is not acceptable (422). */
    public static RuleViolation invalid(String code, Object... arguments) {
        return new RuleViolation(HttpStatus.UNPROCESSABLE_CONTENT, code, arguments);
    }

    /** The state of things forbids it now (409). */
    public static RuleViolation conflict(String code, Object... arguments) {
        return new RuleViolation(HttpStatus.CONFLICT, code, arguments);
    }

    /** The same violation, naming the form field it concerns. */
    public RuleViolation at(String field) {
        return new RuleViolation(status, code, field, arguments);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public @Nullable String field() {
        return field;
    }
}
