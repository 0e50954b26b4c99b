package vn.binhyen.enrolment;

import java.util.List;
import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** The authority's table: what was verified and may be proposed, what is proposed and may be decided, what is still missing. */
public record ProposalsPage(
        int year,
        Map<String, String> years,
        List<Line> verified,
        List<Line> proposed,
        List<Line> refusals,
        List<Waiting> waiting,
        String issuer,
        Map<String, String> typed,
        boolean mayPropose,
        boolean mayRefuse,
        FormErrors errors) {

    /** A unit with what the review held of it. */
    public record Line(
            String id, String url, String unit, String code, String kindKey, String opinionKey, String reason) {}

    /** How many enrolments stand at a stage before. */
    public record Waiting(String stageKey, String url, long units) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
