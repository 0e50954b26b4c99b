package vn.binhyen.register;

import vn.binhyen.platform.AreaId;

/** Hộ và nhân khẩu: how many households and people a residential area has in a year. */
public record Population(AreaId area, int year, int households, int people) {}
