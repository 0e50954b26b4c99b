package vn.binhyen.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shades: about as many places in each, equal values always in one. */
class MapClassesTests {

    @Test
    void aHundredDifferentValuesFallIntoFiveClassesOfTwenty() {
        var classes = classes(IntStream.rangeClosed(1, 100).boxed().toArray(Integer[]::new));

        assertThat(classes.bounds()).extracting(MapClasses.Bounds::places).containsExactly(20, 20, 20, 20, 20);
        assertThat(classes.classOf(BigDecimal.valueOf(1))).isEqualTo(1);
        assertThat(classes.classOf(BigDecimal.valueOf(21))).isEqualTo(2);
        assertThat(classes.classOf(BigDecimal.valueOf(100))).isEqualTo(5);
    }

    @Test
    void equalValuesStayTogether() {
        var classes = classes(3, 3, 3, 3, 3, 3, 7, 7, 9);

        assertThat(classes.bounds()).extracting(MapClasses.Bounds::places).containsExactly(6, 2, 1);
        assertThat(IntStream.rangeClosed(1, 3).map(classes::colour)).containsExactly(1, 3, 5);
    }

    @Test
    void aPlaceWithoutAValueHasNoShade() {
        var classes = classes(null, 5);

        assertThat(classes.classOf(null)).isZero();
        assertThat(classes.colour(0)).isZero();
        assertThat(classes.colour(classes.classOf(BigDecimal.valueOf(5)))).isEqualTo(3);
        assertThat(classes(0, 0).colour(1)).isEqualTo(1);
        assertThat(MapClasses.dividing(List.of()).bounds()).isEmpty();
    }

    private static MapClasses classes(@Nullable Integer... values) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (var value : values) {
            numbers.add(value == null ? null : BigDecimal.valueOf(value));
        }
        return MapClasses.dividing(numbers);
    }
}
