package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.platform.AreaId;

/** Places and units of which no two overlap: the subtrees that a statement reads, each once. */
record Ranges(List<AreaId> list) {

    static final Ranges NONE = new Ranges(List.of());

    /** These places and all that came to them. */
    static Ranges of(Collection<AreaId> areas, Collection<CoverPart> parts) {
        return apart(Stream.concat(areas.stream(), ids(parts)));
    }

    Ranges with(Collection<CoverPart> parts) {
        return apart(Stream.concat(list.stream(), ids(parts)));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    long[] firsts() {
        return list.stream().mapToLong(AreaId::value).toArray();
    }

    long[] lasts() {
        return list.stream().mapToLong(AreaId::last).toArray();
    }

    private static Stream<AreaId> ids(Collection<CoverPart> parts) {
        return parts.stream()
                .filter(part -> part.sign() > 0 && part.piece().isAll())
                .map(part -> new AreaId(part.part()));
    }

    /** Ranges of places lie within each other or apart; the wider comes first. */
    private static Ranges apart(Stream<AreaId> areas) {
        var list = new ArrayList<AreaId>();
        areas.distinct()
                .sorted(Comparator.comparingLong(AreaId::value)
                        .thenComparing(Comparator.comparingLong(AreaId::last).reversed()))
                .filter(area -> list.isEmpty() || !list.getLast().contains(area))
                .forEach(list::add);
        return new Ranges(List.copyOf(list));
    }
}
