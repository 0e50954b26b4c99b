package vn.binhyen.place;

/** A place in a list, with the number of communes below it. */
record AreaLine(Area area, int communes) {}
