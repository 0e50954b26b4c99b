package vn.binhyen.recognition;

import java.util.List;
import vn.binhyen.platform.AreaId;

/** A decision together with the units it recognises, for imports and example data. */
public record NewDecision(DecisionContent content, List<AreaId> units) {}
