package vn.binhyen.criteria;

import java.util.List;
import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** A criterion to be added or edited; {@code tried} is what trying it said, {@code facts} what expressions may read. */
public record CriterionPage(
        String pack,
        String url,
        boolean known,
        CriterionForm form,
        Map<String, String> kinds,
        Map<String, String> effects,
        Map<String, String> grades,
        Map<String, String> bounds,
        List<Named> facts,
        String tried,
        FormErrors errors) {

    /** A figure by name and meaning. */
    public record Named(String code, String label) {}
}
