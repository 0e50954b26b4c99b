package vn.binhyen.register;

import vn.binhyen.platform.AreaId;

/** A unit to be registered in a commune. Without a code of its own it gets one from the commune and its number. */
public record NewUnit(AreaId commune, String code, UnitDetails details) {}
