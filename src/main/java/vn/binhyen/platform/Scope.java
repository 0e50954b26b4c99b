package vn.binhyen.platform;

import java.io.Serializable;

/**
 * Phạm vi: the part of the tree somebody may see. Repositories bind {@link #from} and {@link #to} in the WHERE of every
 * read ({@code area_id BETWEEN :from AND :to}); outside of it a record does not exist.
 */
public record Scope(long from, long to) implements Serializable {

    public static final Scope NATION = of(AreaId.NATION);

    public static Scope of(AreaId area) {
        return new Scope(area.value(), area.last());
    }

    public boolean contains(AreaId area) {
        return area.value() >= from && area.value() <= to;
    }

    /** The part of this place that lies in the scope; nothing where none does. */
    public Scope narrowedTo(AreaId area) {
        return new Scope(Math.max(from, area.value()), Math.min(to, area.last()));
    }

    /** The place whose part of the tree this is. */
    public AreaId area() {
        return new AreaId(from);
    }
}
