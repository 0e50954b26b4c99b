package vn.binhyen.enrolment;

import java.util.List;
import java.util.Map;

/** How far a year is: the funnel of the whole place, and each commune with what is late in it. */
public record ProgressPage(int year, Map<String, String> years, List<Step> funnel, List<Line> lines, boolean setsDays) {

    /** So many got at least this far; {@code percent} of all that enrolled. */
    public record Step(String key, long units, double percent) {}

    /** One commune. */
    public record Line(
            String url, String place, long enrolled, long submitted, long verified, long recognised, long overdue) {}
}
