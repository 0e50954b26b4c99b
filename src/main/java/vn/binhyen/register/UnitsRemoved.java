package vn.binhyen.register;

import java.util.Map;
import vn.binhyen.platform.AreaId;

/**
 * Units, with their names, that are taken out of the register because they were never meant to be in it. Who keeps records
 * about one of them listens, and refuses with a rule.
 */
public record UnitsRemoved(Map<AreaId, String> units) {}
