package vn.binhyen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Deals a total out over so many places as evenly as whole numbers allow. */
record Spread(int total, int places) {

    /** What the place with this number, counted from 0, gets. */
    int at(int index) {
        return upTo(index + 1) - upTo(index);
    }

    /** Takes {@code total} of {@code places} things, evenly: whether this one is taken. */
    boolean takes(int index) {
        return at(index) > 0;
    }

    <T, R> List<R> over(List<T> things, BiFunction<T, Integer, R> deal) {
        var dealt = new ArrayList<R>();
        for (var place = 0; place < things.size(); place++) {
            dealt.add(deal.apply(things.get(place), at(place)));
        }
        return dealt;
    }

    private int upTo(int index) {
        return (int) ((long) total * index / places);
    }
}
