package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.platform.Level;

/** The rules that are data: periods of assessment and authorities. */
class RecognitionRulesTests {

    private static final LocalDate DISTRICTS_LAST = LocalDate.of(2025, Month.JUNE, 30);

    private final RecognitionRules rules = new RecognitionRules();

    @ParameterizedTest
    @ValueSource(ints = {2012, 2018, 2021, 2022, 2026})
    void everyKindHasOnePeriodInEveryYear(int year) {
        for (var kind : RecognisedKind.values()) {
            var matching = rules.periods().stream()
                    .filter(period -> period.appliesTo(kind, year))
                    .toList();
            var existed = year >= 2022 || kind != RecognisedKind.SPECIAL_ZONE;
            assertThat(matching).as(kind + " " + year).hasSize(existed ? 1 : 0);
        }
    }

    /** In all three calendars: STATE begins 15/12, POLICE 15/11 and ends 14/11, CIVIL begins 1/1. */
    @Test
    void aRecognitionForAYearIsCountedInThatYearByEveryCalendar() {
        for (var period : rules.periods()) {
            var year = period.fromYear();
            assertThat(period.countedOn(year))
                    .isBetween(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.NOVEMBER, 14));
        }
    }

    @Test
    void residentialAreasCloseAtTheEndOfOctober() {
        var period = rules.period(RecognisedKind.RESIDENTIAL_AREA, 2026).orElseThrow();

        assertThat(period.end(2026)).isEqualTo(LocalDate.of(2026, Month.OCTOBER, 31));
        assertThat(period.verified()).isTrue();
        assertThat(period.law()).contains("124/2021/TT-BCA", "Điều 8");
    }

    @Test
    void aRuleWhoseTextWasNotSeenIsMarked() {
        assertThat(rules.period(RecognisedKind.SCHOOL, 2026).orElseThrow().verified())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE,RESIDENTIAL_AREA,COMMUNE,true",
        "COMMUNE,SCHOOL,COMMUNE,true",
        "COMMUNE,SCHOOL,PROVINCE,false",
        "COMMUNE,WARD,PROVINCE,false",
        "PROVINCE,WARD,PROVINCE,true",
        "PROVINCE,ENTERPRISE,CENTRAL,true",
        "DISTRICT,TOWNSHIP,DISTRICT,true",
        "DISTRICT,SCHOOL,DISTRICT,true",
        "DISTRICT,SCHOOL,PROVINCE,false",
        "DISTRICT,SPECIAL_ZONE,PROVINCE,false"
    })
    void authoritiesDifferByLevelKindAndManagement(Level issuer, RecognisedKind kind, String managing, boolean may) {
        var day = issuer == Level.DISTRICT ? DISTRICTS_LAST : DISTRICTS_LAST.plusDays(1);

        assertThat(rules.mayRecognise(issuer, kind, managing, day)).isEqualTo(may);
    }

    @Test
    void noDistrictDecidesAfterItsLastDay() {
        var township = RecognisedKind.TOWNSHIP;

        assertThat(rules.mayRecognise(Level.DISTRICT, township, "DISTRICT", DISTRICTS_LAST))
                .isTrue();
        assertThat(rules.mayRecognise(Level.DISTRICT, township, "DISTRICT", DISTRICTS_LAST.plusDays(1)))
                .isFalse();
    }

    @Test
    void everyLevelThatIssuesDecisionsHasAnAuthority() {
        assertThat(Arrays.stream(Level.values())
                        .filter(level -> Arrays.stream(RecognisedKind.values())
                                .anyMatch(kind -> rules.mayRecognise(level, kind, "COMMUNE", DISTRICTS_LAST))))
                .containsExactly(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
    }
}
