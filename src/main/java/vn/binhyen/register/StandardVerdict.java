package vn.binhyen.register;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the standard "An toàn về an ninh, trật tự" applies to a unit: Thông tư 124/2021/TT-BCA, Điều 1 khoản 2, leaves
 * out the armed forces, small and micro enterprises, primary schools, kindergartens and nurseries. The keys are messages.
 */
public record StandardVerdict(
        boolean in, String reasonKey, @Nullable String warningKey) {

    private static final Set<SchoolLevel> LEFT_OUT =
            EnumSet.of(SchoolLevel.NURSERY, SchoolLevel.KINDERGARTEN, SchoolLevel.PRIMARY);

    static StandardVerdict of(UnitDetails unit) {
        if (unit.armedForces()) {
            return out("armed-forces");
        }
        return switch (unit.kind()) {
            case RESIDENTIAL_AREA, AGENCY -> in(null);
            case ENTERPRISE ->
                unit.size() == SizeClass.MICRO || unit.size() == SizeClass.SMALL ? out("small-enterprise") : in(null);
            case SCHOOL -> school(unit.levels());
        };
    }

    /** The circular does not speak of combined schools: they count, and the officer is told so. */
    private static StandardVerdict school(Set<SchoolLevel> levels) {
        if (LEFT_OUT.containsAll(levels)) {
            return out("young-school");
        }
        var combined = levels.stream().anyMatch(LEFT_OUT::contains);
        return in(combined ? "register.standard.combined-school" : null);
    }

    private static StandardVerdict in(@Nullable String warning) {
        return new StandardVerdict(true, "register.standard.applies", warning);
    }

    private static StandardVerdict out(String reason) {
        return new StandardVerdict(false, "register.standard." + reason, null);
    }

    /** As the column and the figures know it. */
    public String code() {
        return in ? "IN" : "OUT";
    }
}
