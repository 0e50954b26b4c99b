package vn.binhyen.place;

import vn.binhyen.platform.AreaId;

/** All units of the old commune go to the new one. */
public record CommuneMove(AreaId from, AreaId to) {}
