package vn.binhyen.place;

import java.util.List;

/** All operations, the latest first. */
public record ReorganisationsPage(List<Reorganisation> list) {}
