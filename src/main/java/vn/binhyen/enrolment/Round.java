package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.recognition.AssessmentPeriod;
import vn.binhyen.recognition.RecognisedKind;

/** Đợt xét: one year for one kind of unit, from the first day of its period of assessment to the last deadline. */
record Round(
        int year,
        RecognisedKind kind,
        LocalDate from,
        AssessmentPeriod period,
        Map<Deadline.Step, Deadline> deadlines,
        Map<Deadline.Step, LocalDate> set) {

    /** The last day of the period of assessment. */
    LocalDate end() {
        return period.end(year);
    }

    /** With the days that a province sets instead of the shipped ones. */
    Round moved(Map<Deadline.Step, LocalDate> days) {
        return new Round(year, kind, from, period, deadlines, days);
    }

    LocalDate deadline(Deadline.Step step) {
        var own = set.get(step);
        if (own != null) {
            return own;
        }
        var deadline = deadlines.get(step);
        return deadline == null ? LocalDate.of(year, 12, 31) : deadline.in(year);
    }

    /** The day on which the figures count what happened on this day: it stays in the year of assessment in all calendars. */
    LocalDate counted(LocalDate day) {
        var first = LocalDate.of(year, 1, 1);
        var last = period.countedOn(year);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
