package vn.binhyen.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kỳ đánh giá: one rule of {@code recognition/periods.yaml}, with the law it comes from and whether the law was seen. */
public record AssessmentPeriod(
        String law,
        @JsonProperty("from-year") int fromYear,
        @JsonProperty("to-year") @Nullable Integer toYear,
        Set<RecognisedKind> kinds,
        String ends,
        @JsonProperty("counted-on") String countedOn,
        boolean verified) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    boolean appliesTo(RecognisedKind kind, int year) {
        var last = toYear;
        return kinds.contains(kind) && year >= fromYear && (last == null || year <= last);
    }

    public LocalDate end(int year) {
        return MonthDay.parse(ends, DAY).atYear(year);
    }

    /** The day on which the figures count a recognition for this year. */
    public LocalDate countedOn(int year) {
        return MonthDay.parse(countedOn, DAY).atYear(year);
    }
}
