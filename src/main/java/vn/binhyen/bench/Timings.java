package vn.binhyen.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of one thing done many times, in milliseconds. */
public record Timings(double median, double p95) {

    private static final double NANOS = 1e6;
    private static final double HIGH = 0.95;

    static Timings of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timings(
                sorted[sorted.length / 2] / NANOS,
                sorted[Math.min(sorted.length - 1, (int) (sorted.length * HIGH))] / NANOS);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %6.2f p95 %6.2f ms", median, p95);
    }
}
