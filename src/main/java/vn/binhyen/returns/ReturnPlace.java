package vn.binhyen.returns;

import vn.binhyen.platform.AreaId;

/** Nơi báo cáo: a place or unit that fills in a form, by the code and name people know it by. */
record ReturnPlace(AreaId area, String code, String name) {}
