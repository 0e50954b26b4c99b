package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.platform.RuleViolation;

/** How the three calendars cut the days, as the decrees say. */
class PeriodCalendarTests {

    @ParameterizedTest
    @CsvSource({
        "STATE, 2018, 2017-12-15, 2018-12-14",
        "STATE, 2018-H1, 2017-12-15, 2018-06-14",
        "STATE, 2018-H2, 2018-06-15, 2018-12-14",
        "STATE, 2018-Q1, 2017-12-15, 2018-03-14",
        "STATE, 2018-Q4, 2018-09-15, 2018-12-14",
        "STATE, 2018-01, 2017-12-15, 2018-01-14",
        "STATE, 2018-03, 2018-02-15, 2018-03-14",
        "POLICE, 2018, 2017-11-15, 2018-11-14",
        "POLICE, 2018-H1, 2017-11-15, 2018-05-14",
        "POLICE, 2018-Q1, 2017-11-15, 2018-02-14",
        "POLICE, 2018-12, 2018-11-15, 2018-12-14",
        "CIVIL, 2024, 2024-01-01, 2024-12-31",
        "CIVIL, 2024-02, 2024-02-01, 2024-02-29",
        "CIVIL, 2024-Q2, 2024-04-01, 2024-06-30",
        "CIVIL, 2017-11..2018-10, 2017-11-01, 2018-10-31",
        "CIVIL, 2014..2024, 2014-01-01, 2024-12-31",
        "STATE, 2014..2024, 2013-12-15, 2024-12-14",
        "STATE, 2014-08-28..2024-08-28, 2014-08-28, 2024-08-28",
        "STATE, 2014-08-28, 2014-08-28, 2014-08-28",
    })
    void aCodeNamesTheseDays(PeriodCalendar calendar, String code, LocalDate from, LocalDate to) {
        assertThat(calendar.parse(code)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "2018-13", "2018-Q5", "2018-02-30", "2018..2017", "..", "2018-3", "năm 2018"})
    void anUnreadableCodeIsAnErrorOfTheReader(String code) {
        assertThatThrownBy(() -> PeriodCalendar.STATE.parse(code))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("period");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
        "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "2017-12-15, 2018-12-14, 2016-12-15, 2017-12-14",
        "2025-01-01, 2025-12-31, 2024-01-01, 2024-12-31",
    })
    void theYearBeforeIsCutAlike(LocalDate from, LocalDate to, LocalDate fromBefore, LocalDate toBefore) {
        assertThat(new Period(from, to).yearBefore()).isEqualTo(new Period(fromBefore, toBefore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATE", "POLICE", "CIVIL"})
    void monthsQuartersAndHalvesFillTheYearWithoutGapOrOverlap(PeriodCalendar calendar) {
        for (var year = 2011; year <= 2030; year++) {
            assertThat(calendar.year(year).end())
                    .isEqualTo(calendar.year(year + 1).from());
            assertThat(calendar.parse(year + "-Q1").from())
                    .isEqualTo(calendar.year(year).from());
            assertThat(calendar.parse(year + "-Q2").end())
                    .isEqualTo(calendar.parse(year + "-H2").from());
            assertThat(calendar.parse(year + "-Q4").to())
                    .isEqualTo(calendar.year(year).to());
            assertThat(calendar.parse(year + "-03").end())
                    .isEqualTo(calendar.parse(year + "-04").from());
        }
    }

    @Test
    void everyDayLiesInTheHalfMonthOfItsNumber() {
        for (var day = LocalDate.of(1999, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
            var number = HalfMonth.of(day);
            assertThat(day).isBetween(HalfMonth.firstDay(number), HalfMonth.lastDay(number));
            assertThat(HalfMonth.isStart(day)).isEqualTo(day.equals(HalfMonth.firstDay(number)));
        }
    }
}
