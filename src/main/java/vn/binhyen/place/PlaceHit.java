package vn.binhyen.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of today that a search found. {@code oldName} is the name it was found by where that is not its own any more,
 * {@code oldPlace} where that one lay.
 */
public record PlaceHit(Area area, @Nullable String oldName, String oldPlace) {}
