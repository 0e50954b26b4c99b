package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** The rounds of a year: their periods, the shipped days with their source, and the province's own. */
public record RoundsPage(int year, Map<String, String> years, List<Line> lines, FormErrors errors) {

    /** The round of one kind of unit. */
    public record Line(String subjectKey, LocalDate from, LocalDate end, String law, List<Step> steps) {}

    /** One deadline; {@code value} is empty where the shipped day holds. */
    public record Step(String field, String key, String value, LocalDate shipped, String law) {}
}
