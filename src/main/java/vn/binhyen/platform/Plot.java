package vn.binhyen.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where values stand in a drawing: turns them into SVG coordinates, with the higher value further up. */
public record Plot(double width, double height, double padding, double lowest, double highest) {

    /** Fits the values between their own lowest and highest, to show a course. */
    public static Plot of(double width, double height, double padding, List<Double> values) {
        var lowest = values.stream().reduce(Math::min).orElse(0.0);
        return new Plot(width, height, padding, lowest, highest(lowest, values));
    }

    /** Fits the values between zero and their highest, to compare sizes. */
    public static Plot fromZero(double width, double height, double padding, List<Double> values) {
        return new Plot(width, height, padding, 0, highest(0, values));
    }

    public double x(int index, int count) {
        return round(padding + (width - 2 * padding) * (count < 2 ? 0.5 : (double) index / (count - 1)));
    }

    public double y(double value) {
        return round(height - padding - (height - 2 * padding) * (value - lowest) / (highest - lowest));
    }

    /** The whole course as the points of a polyline. */
    public String points(List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> String.format(Locale.ROOT, "%s,%s", x(i, values.size()), y(values.get(i))))
                .collect(Collectors.joining(" "));
    }

    /** Never the same as the lowest, so that equal values stand on one line. */
    private static double highest(double lowest, List<Double> values) {
        var highest = values.stream().reduce(lowest, Math::max);
        return highest > lowest ? highest : lowest + 1;
    }

    private static double round(double coordinate) {
        return Math.round(coordinate * 100) / 100.0;
    }
}
