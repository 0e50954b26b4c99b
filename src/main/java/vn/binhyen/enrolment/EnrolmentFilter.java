package vn.binhyen.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.recognition.RecognisedKind;

/** Which enrolments are looked for; what is not given does not matter. */
record EnrolmentFilter(
        int year,
        @Nullable AreaId authority,
        @Nullable AreaId within,
        @Nullable RecognisedKind kind,
        Collection<Stage> stages) {

    static EnrolmentFilter of(int year, Collection<Stage> stages) {
        return new EnrolmentFilter(year, null, null, null, stages);
    }

    EnrolmentFilter before(AreaId responsible) {
        return new EnrolmentFilter(year, responsible, within, kind, stages);
    }

    EnrolmentFilter within(@Nullable AreaId place) {
        return new EnrolmentFilter(year, authority, place, kind, stages);
    }

    EnrolmentFilter only(@Nullable RecognisedKind wanted) {
        return new EnrolmentFilter(year, authority, within, wanted, stages);
    }

    /** Only what is given stands there, so that indexes fit. */
    String condition() {
        return " WHERE year = :year AND area_id BETWEEN :from AND :to AND stage = ANY(:stages)"
                + (authority == null ? "" : " AND authority_id = :authority")
                + (kind == null ? "" : " AND kind = :kind");
    }

    Map<String, Object> parameters(Scope whole) {
        var scope = within == null ? whole : whole.narrowedTo(within);
        var parameters = new HashMap<String, Object>();
        parameters.put("year", year);
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
        parameters.put("stages", stages.stream().map(Enum::name).toArray(String[]::new));
        if (authority != null) {
            parameters.put("authority", authority.value());
        }
        if (kind != null) {
            parameters.put("kind", kind.name());
        }
        return parameters;
    }
}
