package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/**
 * Who continues whom, to the places of today. A place or unit without a succession of its own goes where the nearest
 * place around it goes; what lies nowhere else stays where it is.
 */
final class SuccessionGraph {

    /** Longer than any history of reorganisations; only a circle can be as long. */
    private static final int LONGEST_CHAIN = 50;

    private final Map<AreaId, List<Succession>> steps;
    private final Map<AreaId, Map<AreaId, Optional<Share>>> known = new LinkedHashMap<>();

    SuccessionGraph(Map<AreaId, List<Succession>> steps) {
        this.steps = steps;
    }

    /** The places around an id, the nearest first. */
    static Stream<AreaId> around(AreaId id) {
        return Stream.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)
                .map(id::ancestor)
                .filter(place -> !place.equals(id) && place.contains(id))
                .distinct();
    }

    /** What today's places take from this part beyond what they take from the place around it. */
    List<CoverPart> cover(AreaId part) {
        var list = new ArrayList<CoverPart>();
        for (var area : candidates(part)) {
            var piece = piece(part, area);
            var inherited = inherited(part, area);
            if (!piece.equals(inherited)) {
                piece.ifPresent(its -> list.add(new CoverPart(area.value(), part.value(), 1, its)));
                inherited.ifPresent(its -> list.add(new CoverPart(area.value(), part.value(), -1, its)));
            }
        }
        return list;
    }

    private List<AreaId> candidates(AreaId part) {
        var reached = Stream.concat(
                destinations(part).keySet().stream(),
                around(part).filter(steps::containsKey).flatMap(place -> destinations(place).keySet().stream()));
        return Stream.concat(reached, Stream.of(part))
                .flatMap(end -> Stream.concat(Stream.of(end), around(end)))
                .filter(area -> area.level() != Level.UNIT && !area.equals(part) && !hasEnded(area))
                .distinct()
                .toList();
    }

    private boolean hasEnded(AreaId area) {
        return Stream.concat(Stream.of(area), around(area)).anyMatch(steps::containsKey);
    }

    /** The piece of the nearest place around the part that comes to the area; nothing where none does. */
    private Optional<Piece> inherited(AreaId part, AreaId area) {
        for (var place : around(part).toList()) {
            if (place.equals(area)) {
                return Optional.of(Piece.ALL);
            }
            if (steps.containsKey(place)) {
                return piece(place, area);
            }
        }
        return area.contains(part) ? Optional.of(Piece.ALL) : Optional.empty();
    }

    /** The piece of an ended place that lies in the area today. */
    private Optional<Piece> piece(AreaId from, AreaId area) {
        var ends = destinations(from);
        return ends.keySet().stream().allMatch(area::contains) ? Optional.of(Piece.ALL) : stretch(ends, area);
    }

    /** The recorded shares laid out in the order of their places, so those of one area lie side by side. */
    private static Optional<Piece> stretch(Map<AreaId, Optional<Share>> ends, AreaId area) {
        var whole = ends.values().stream()
                .flatMap(Optional::stream)
                .mapToLong(Share::whole)
                .reduce(1, SuccessionGraph::commonMultiple);
        var position = 0L;
        var low = -1L;
        var high = 0L;
        for (var end : ends.entrySet()) {
            var share = end.getValue();
            var width = share.isEmpty()
                    ? 0
                    : share.get().part() * (whole / share.get().whole());
            if (width > 0 && area.contains(end.getKey())) {
                low = low < 0 ? position : low;
                high = position + width;
            }
            position += width;
        }
        return low < 0 ? Optional.empty() : Optional.of(new Piece(low, high, Math.max(whole, position)));
    }

    /** Where a place went, by the ids of today, with the recorded shares. */
    private Map<AreaId, Optional<Share>> destinations(AreaId from) {
        return known.computeIfAbsent(from, id -> {
            var ends = new TreeMap<AreaId, Optional<Share>>(Comparator.naturalOrder());
            walk(id, Share.WHOLE, 0, ends);
            return ends;
        });
    }

    private void walk(AreaId at, @Nullable Share share, int length, Map<AreaId, Optional<Share>> ends) {
        if (length > LONGEST_CHAIN) {
            throw new IllegalStateException("The successions go round in a circle at " + at);
        }
        var next = Stream.concat(Stream.of(at), around(at))
                .filter(steps::containsKey)
                .findFirst();
        if (next.isEmpty()) {
            ends.merge(at, Optional.ofNullable(share), SuccessionGraph::sum);
            return;
        }
        for (var step : steps.getOrDefault(next.get(), List.of())) {
            walk(step.to(), times(share, step.share()), length + 1, ends);
        }
    }

    private static @Nullable Share times(@Nullable Share share, @Nullable Share next) {
        return share == null || next == null ? null : share.times(next);
    }

    /** Two ways into one place; a part that is not known makes the sum unknown. */
    private static Optional<Share> sum(Optional<Share> one, Optional<Share> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var whole = commonMultiple(one.get().whole(), other.get().whole());
        var part = one.get().part() * (whole / one.get().whole())
                + other.get().part() * (whole / other.get().whole());
        return Optional.of(new Share(Math.min(part, whole), whole));
    }

    private static long commonMultiple(long a, long b) {
        var x = a;
        var y = b;
        while (y != 0) {
            var rest = x % y;
            x = y;
            y = rest;
        }
        return Math.multiplyExact(a / x, b);
    }
}
