package vn.binhyen.place;

import java.util.Map;
import java.util.stream.Stream;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/**
 * Places, with their names, that are taken out of the tree because they were never meant to be in it. Who keeps records
 * about one of them, or about anything within it, listens, and refuses with a rule.
 */
public record AreasRemoved(Map<AreaId, String> areas) {

    /** The name of the lowest of these places that a record lies in. */
    public String around(AreaId record) {
        return Stream.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)
                .map(level -> areas.get(record.ancestor(level)))
                .filter(name -> name != null)
                .findFirst()
                .orElse("");
    }
}
