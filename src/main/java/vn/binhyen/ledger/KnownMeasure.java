package vn.binhyen.ledger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A measure with its number and the numbers of its slices, as far as this node has seen them. */
record KnownMeasure(int id, Measure measure, Map<Slice, Integer> numbers, Map<Integer, Slice> slices) {

    static KnownMeasure of(int id, Measure measure) {
        return new KnownMeasure(id, measure, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    void know(int number, Slice slice) {
        slices.put(number, slice);
        numbers.put(slice, number);
    }

    MeasureCode code() {
        return measure.code();
    }
}
