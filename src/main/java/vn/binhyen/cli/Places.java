package vn.binhyen.cli;

import vn.binhyen.platform.AreaId;

/** Finds the place that a code on the command line means. */
record Places(Terminal terminal) {

    AreaId area(String code) {
        return code.equals("VN") ? AreaId.NATION : new AreaId(Long.parseLong(code));
    }
}
