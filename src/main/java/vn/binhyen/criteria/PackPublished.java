package vn.binhyen.criteria;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Bộ tiêu chí đã công bố: from now on units of this place are judged by it. */
public record PackPublished(UUID version, String pack, AreaId area) {}
