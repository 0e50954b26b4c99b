package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where values stand in a drawing. */
class PlotTests {

    @Test
    void theFirstValueStandsLeftAndTheHighestOnTop() {
        var values = List.of(10.0, 20.0, 15.0);

        assertThat(Plot.of(84, 26, 3, values).points(values)).isEqualTo("3.0,23.0 42.0,3.0 81.0,13.0");
    }

    @Test
    void sizesAreComparedFromZero() {
        var plot = Plot.fromZero(100, 200, 24, List.of(50.0, 100.0));

        assertThat(plot.y(0)).isEqualTo(176);
        assertThat(plot.y(50)).isEqualTo(100);
        assertThat(plot.y(100)).isEqualTo(24);
    }

    @Test
    void equalValuesMakeALevelLine() {
        assertThat(Plot.of(10, 10, 0, List.of(5.0, 5.0)).points(List.of(5.0, 5.0)))
                .isEqualTo("0.0,10.0 10.0,10.0");
    }

    @Test
    void oneValueStandsInTheMiddleAndNoneMakesNoDrawing() {
        assertThat(Plot.of(10, 10, 0, List.of(5.0)).points(List.of(5.0))).isEqualTo("5.0,10.0");
        assertThat(Plot.of(10, 10, 0, List.of()).points(List.of())).isEmpty();
    }
}
