package vn.binhyen.ledger;

import java.util.regex.Pattern;

/** Mã chỉ số gốc: {@code outreach.participants}. */
public record MeasureCode(String value) implements Comparable<MeasureCode> {

    private static final Pattern FORMAT = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");

    public MeasureCode {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a measure code: " + value);
        }
    }

    @Override
    public int compareTo(MeasureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
