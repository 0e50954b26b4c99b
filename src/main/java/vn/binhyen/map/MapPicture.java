package vn.binhyen.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figure.FigureValue;
import vn.binhyen.platform.AreaId;

/** Hình bản đồ: shapes in the units of one drawing, each with its class; and the classes themselves. */
public record MapPicture(
        int width, int height, Map<AreaId, Shape> shapes, Map<AreaId, Integer> classes, List<Step> steps) {

    /** A number is written where a circle of this size fits into the place. */
    private static final int LABEL_ROOM = 19;

    /** The path of one place; a label stands at {@code x}, {@code y} where there is room for it. */
    public record Shape(String path, int x, int y, boolean labelled) {}

    /** One class: its colour (1…5), its bounds, how many places are in it. */
    public record Step(int colour, BigDecimal least, BigDecimal greatest, int places) {}

    static MapPicture of(List<Boundary> boundaries, List<FigureValue> values, List<AreaId> areas) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        values.forEach(value -> numbers.add(number(value)));
        var classes = MapClasses.dividing(numbers);
        var colours = new HashMap<AreaId, Integer>();
        for (var index = 0; index < areas.size(); index++) {
            colours.put(areas.get(index), classes.colour(classes.classOf(numbers.get(index))));
        }
        var steps = new ArrayList<Step>();
        for (var bounds : classes.bounds()) {
            steps.add(new Step(classes.colour(steps.size() + 1), bounds.least(), bounds.greatest(), bounds.places()));
        }
        Collections.reverse(steps);
        if (boundaries.isEmpty()) {
            return new MapPicture(0, 0, Map.of(), colours, steps);
        }
        var projection = MapProjection.of(boundaries);
        var shapes =
                boundaries.stream().collect(Collectors.toMap(Boundary::area, boundary -> shape(boundary, projection)));
        return new MapPicture(projection.width(), projection.height(), shapes, colours, steps);
    }

    /** What a map compares: a share or a growth by its percentage, anything else by its amount. */
    static @Nullable BigDecimal number(FigureValue value) {
        return switch (value.figure().kind()) {
            case SHARE, GROWTH -> value.percent();
            case SUM, STOCK, DIFFERENCE, CUMULATED, HIGHEST, LOWEST, NAMES -> value.number();
            case DERIVED -> value.isNothing() ? null : value.number();
        };
    }

    private static Shape shape(Boundary boundary, MapProjection projection) {
        return new Shape(
                SvgPath.of(boundary.outline(), projection),
                projection.x(boundary.label()),
                projection.y(boundary.label()),
                projection.length(boundary.radius()) >= LABEL_ROOM);
    }
}
