package vn.binhyen.returns;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Quy tắc kiểm tra: what numbers of a form must hold against each other, against the last period, or against the records. */
record FormRule(
        Kind kind,
        @Nullable Severity severity,
        List<String> left,
        List<String> right,
        int percent,
        @Nullable String figure,
        boolean eachColumn) {

    /** What is compared. */
    enum Kind {
        /** The sum of the left is not smaller than that of the right: a whole and its parts. */
        AT_LEAST,
        /** Both sums are equal. */
        EQUAL,
        /** No number on the left differs from the last period by more than so many per cent. */
        CHANGE,
        /** The sum of the left is what the system counts from records. */
        COUNTED
    }

    /** A hard rule must hold; what breaks a soft one is explained. */
    enum Severity {
        HARD,
        SOFT
    }

    FormRule {
        left = List.copyOf(left);
        right = right == null ? List.of() : List.copyOf(right);
    }

    /** Without saying so, comparisons within the form are hard, those with other numbers soft. */
    boolean isHard() {
        var usual = kind == Kind.AT_LEAST || kind == Kind.EQUAL ? Severity.HARD : Severity.SOFT;
        return Objects.requireNonNullElse(severity, usual) == Severity.HARD;
    }
}
