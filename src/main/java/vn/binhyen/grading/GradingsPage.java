package vn.binhyen.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The gradings of a year that somebody may read; those that wait for their class may be ticked by who gives it. */
public record GradingsPage(
        int year,
        Map<String, String> years,
        String stage,
        Map<String, String> stages,
        String grade,
        Map<String, String> grades,
        List<Line> lines,
        List<Share> distribution,
        long total,
        long first,
        @Nullable String previous,
        @Nullable String next,
        boolean mayOpen,
        boolean self,
        String figures,
        String codes,
        FormErrors errors) {

    /** One kind of unit: how many have a class, and how many which, the best first. */
    public record Share(String key, long total, List<Long> counts) {

        public BigDecimal percent(long count) {
            return BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
        }
    }

    /** One grading. */
    public record Line(
            String id,
            String url,
            String unit,
            String code,
            String kindKey,
            String stageKey,
            String tone,
            LocalDate due,
            boolean overdue,
            String points,
            @Nullable String gradeKey,
            boolean gradable) {}

    public long last() {
        return first + lines.size() - 1;
    }

    public long gradable() {
        return lines.stream().filter(Line::gradable).count();
    }
}
