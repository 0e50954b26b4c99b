package vn.binhyen.place;

import vn.binhyen.platform.AreaId;

/** A unit, named by its code in the old commune, goes to a new commune. */
public record UnitMove(AreaId from, String unitCode, AreaId to) {}
