package vn.binhyen.criteria;

import java.util.List;
import vn.binhyen.platform.FormErrors;

/** The points of all criteria of a pack, to be changed together. */
public record WeightsPage(
        String pack,
        String url,
        List<Weight> weights,
        String points,
        String total,
        String reason,
        int version,
        FormErrors errors) {

    /** The points of one criterion, as they are and as they were typed. */
    public record Weight(String field, String code, String label, String now, String typed) {}
}
