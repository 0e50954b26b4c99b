package vn.binhyen.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Period;
import vn.binhyen.programme.TargetState;
import vn.binhyen.reminder.Duty;

/** Toàn cảnh: ten figures of a place with their course and target, what presses, and the latest closings. */
public record OverviewPage(String area, Period period, List<Line> lines, List<Duty> duties, List<Closed> closings) {

    /** One figure until today; {@code before} is the same days a year ago, {@code week} what the last seven days added. */
    public record Line(
            String label,
            String value,
            @Nullable String percent,
            String url,
            String before,
            String week,
            String weekTone,
            String weekUrl,
            List<Double> trend,
            @Nullable TargetState target) {}

    /** A closing; {@code standing} unless it was opened again. */
    public record Closed(String period, String place, String at, String by, String url, boolean standing) {}
}
