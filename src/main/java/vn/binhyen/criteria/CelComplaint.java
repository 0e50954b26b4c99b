package vn.binhyen.criteria;

import dev.cel.common.CelIssue;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.binhyen.platform.RuleViolation;

/** Lỗi của biểu thức: what CEL finds wrong, the first that fits, told in a sentence of ours with line and column. */
enum CelComplaint {
    NAME("undeclared reference to '([^']+)'.*"),
    END(".*(?:input|at) '<EOF>'.*"),
    MISSING("missing '?([^ ']+)'? at.*"),
    CHARACTER("token recognition error at: '(.+)'.*"),
    PIECE("(?:mismatched input|extraneous input|no viable alternative at input) '(.+?)'.*"),
    OPERATOR("found no matching overload for '([^']+)'.*"),
    SYNTAX(".*");

    private final Pattern said;

    CelComplaint(String said) {
        this.said = Pattern.compile(said, Pattern.DOTALL);
    }

    static RuleViolation of(CelIssue issue) {
        if (issue.getMessage().startsWith("expected type 'bool'")) {
            return RuleViolation.invalid("criterion-cel-not-boolean").at("expression");
        }
        var line = Integer.toString(issue.getSourceLocation().getLine());
        var column = Integer.toString(issue.getSourceLocation().getColumn() + 1);
        for (var complaint : values()) {
            var found = complaint.said.matcher(issue.getMessage());
            if (found.matches()) {
                // an operator is called _+_ inside
                var piece = found.groupCount() == 0 ? "" : found.group(1);
                return RuleViolation.invalid(
                                complaint.code(), line, column, complaint == OPERATOR ? piece.replace("_", "") : piece)
                        .at("expression");
            }
        }
        throw new IllegalStateException(issue.getMessage());
    }

    private String code() {
        return "criterion-cel-" + name().toLowerCase(Locale.ROOT);
    }
}
