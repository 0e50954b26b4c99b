package vn.binhyen.place;

/** A place before and after its name or kind changed. */
record AreaChange(Area before, Area after) {}
