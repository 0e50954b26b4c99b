package vn.binhyen.grading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.criteria.Grade;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** Which gradings are looked for; what is not given does not matter. */
record GradingFilter(
        int year,
        Collection<GradingStage> stages,
        @Nullable Grade grade,
        @Nullable AreaId authority) {

    String condition() {
        return " WHERE year = :year AND area_id BETWEEN :from AND :to AND stage = ANY(:stages)"
                + (grade == null ? "" : " AND grade = :grade")
                + (authority == null ? "" : " AND authority_id = :authority");
    }

    Map<String, Object> parameters(Scope scope) {
        var parameters = new HashMap<String, Object>();
        parameters.put("year", year);
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
        parameters.put("stages", stages.stream().map(Enum::name).toArray(String[]::new));
        if (grade != null) {
            parameters.put("grade", grade.name());
        }
        if (authority != null) {
            parameters.put("authority", authority.value());
        }
        return parameters;
    }
}
