package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.register.ManagingLevel.COMMUNE;
import static vn.binhyen.register.ManagingLevel.PROVINCE;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thông tư 124/2021/TT-BCA, Điều 1 khoản 2: to whom the standard applies. */
class StandardVerdictTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({"MICRO, false", "SMALL, false", "MEDIUM, true", "LARGE, true"})
    void smallEnterprisesAreLeftOut(SizeClass size, boolean in) {
        assertThat(verdict(UnitDetails.enterprise("Công ty", PROVINCE, size, DAY))
                        .in())
                .isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource({"NURSERY, false", "KINDERGARTEN, false", "PRIMARY, false", "LOWER_SECONDARY, true", "COLLEGE, true"})
    void schoolsOfTheYoungestAreLeftOut(SchoolLevel level, boolean in) {
        assertThat(verdict(school(Set.of(level))).in()).isEqualTo(in);
    }

    @Test
    void aCombinedSchoolCountsWithAWarning() {
        var combined = verdict(school(Set.of(SchoolLevel.PRIMARY, SchoolLevel.LOWER_SECONDARY)));
        assertThat(combined.in()).isTrue();
        assertThat(combined.warningKey()).isEqualTo("register.standard.combined-school");
        assertThat(verdict(school(Set.of(SchoolLevel.PRIMARY, SchoolLevel.NURSERY)))
                        .in())
                .isFalse();
    }

    @Test
    void theArmedForcesAreLeftOutAndResidentialAreasNever() {
        assertThat(verdict(UnitDetails.agency("Đồn Biên phòng", PROVINCE, true, DAY))
                        .reasonKey())
                .isEqualTo("register.standard.armed-forces");
        assertThat(verdict(UnitDetails.agency("UBND xã", COMMUNE, false, DAY)).in())
                .isTrue();
        assertThat(verdict(UnitDetails.residentialArea("Bản Một", "bản", DAY)).code())
                .isEqualTo("IN");
    }

    private static UnitDetails school(Set<SchoolLevel> levels) {
        return UnitDetails.school("Trường", COMMUNE, levels, DAY);
    }

    private static StandardVerdict verdict(UnitDetails unit) {
        return StandardVerdict.of(unit);
    }
}
