package vn.binhyen.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where values stand in a drawing: turns them into SVG coordinates, with the higher value further up. */
public record Plot(double width, double height, double padding, double lowest, double highest) {

    /** Fits the values between their own lowest and highest, to show a course. */
    public static Plot of(double width, double height, double padding, double... values) {
        var lowest = Arrays.stream(values).min().orElse(0);
        return new Plot(
                width,
                height,
                padding,
                lowest,
                above(lowest, Arrays.stream(values).max().orElse(0)));
    }

    /** Fits the values between zero and a bit above their highest, to compare sizes. */
    public static Plot fromZero(double width, double height, double padding, double... values) {
        return new Plot(
                width, height, padding, 0, above(0, Arrays.stream(values).max().orElse(0)));
    }

    public double x(int index, int count) {
        return round(padding + (width - 2 * padding) * (count < 2 ? 0.5 : (double) index / (count - 1)));
    }

    public double y(double value) {
        return round(height - padding - (height - 2 * padding) * (value - lowest) / (highest - lowest));
    }

    /** The whole course as the points of a polyline. */
    public String points(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> String.format(Locale.ROOT, "%s,%s", x(i, values.length), y(values[i])))
                .collect(Collectors.joining(" "));
    }

    private static double above(double lowest, double highest) {
        return highest > lowest ? highest : lowest + 1;
    }

    private static double round(double coordinate) {
        return Math.round(coordinate * 100) / 100.0;
    }
}
