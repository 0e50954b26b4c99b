package vn.binhyen.programme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The targets of a place with their lights: what needs attention first is told above the list. */
public record TargetsPage(List<Line> lines, Map<String, Long> lights, boolean maySet) {

    /** One target; {@code depth} of those it is a part of. */
    public record Line(
            String url,
            String title,
            String area,
            String bound,
            String now,
            @Nullable String of,
            String forecast,
            @Nullable Double percent,
            @Nullable Double target,
            String deadline,
            String lightKey,
            String tone,
            int depth,
            String explainUrl) {}

    /** The form of a new target. */
    public record Form(
            TargetForm form,
            Map<String, String> figures,
            Map<String, String> areas,
            Map<String, String> calendars,
            Map<String, String> kinds,
            Map<String, String> parents,
            FormErrors errors) {}

    /** One target in full. */
    public record One(
            Line line,
            String figure,
            String definition,
            String period,
            String document,
            @Nullable String withdrawnReason,
            List<Step> course,
            List<Line> parts,
            boolean maySet,
            String reason,
            FormErrors errors) {}

    /** The figure as it stood on a day. */
    public record Step(String day, String value) {}
}
