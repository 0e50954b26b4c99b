package vn.binhyen.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhyen.platform.RuleViolation;

/**
 * Lịch báo cáo: how days fall into the periods that people name. A month is named by the month it ends in; a year is
 * twelve such months, beginning with the one given here.
 */
public enum PeriodCalendar {
    /** Month = 15th of the month before … 14th, year = 15/12 … 14/12 (NĐ 09/2019/NĐ-CP Điều 12). */
    STATE(15, 0),
    /** The same months, year = 15/11 … 14/11 (HD 01/HD-BCA-V05 2026). */
    POLICE(15, 1),
    /** Calendar months and years, as in statistics (NĐ 60/2018/NĐ-CP). */
    CIVIL(1, 0);

    private static final int MONTHS = 12;
    private static final String RANGE = "..";
    private static final Pattern CODE = Pattern.compile(
            "(?<year>\\d{4})(-(Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\\d{2})(-(?<day>\\d{2}))?))?");

    private final int firstDay;
    private final int monthsBeforeJanuary;

    PeriodCalendar(int firstDay, int monthsBeforeJanuary) {
        this.firstDay = firstDay;
        this.monthsBeforeJanuary = monthsBeforeJanuary;
    }

    /**
     * Reads {@code 2018}, {@code 2018-H1}, {@code 2018-Q1}, {@code 2018-03}, {@code 2018-03-31}, and ranges from the start
     * of one to the end of another: {@code 2014..2024}, {@code 2017-11..2018-10}, {@code 2014-08-28..2024-08-28}.
     */
    public Period parse(String code) {
        try {
            var range = code.indexOf(RANGE);
            return range < 0
                    ? named(code)
                    : new Period(
                            named(code.substring(0, range)).from(),
                            named(code.substring(range + RANGE.length())).to());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unreadable(code, e);
        }
    }

    public Period year(int year) {
        return months(firstMonth(year), MONTHS);
    }

    public Period month(YearMonth month) {
        return months(month, 1);
    }

    private Period named(String code) {
        var match = CODE.matcher(code.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(code);
        }
        if (match.group("day") != null) {
            var day = LocalDate.parse(match.group());
            return new Period(day, day);
        }
        if (match.group("month") != null) {
            return month(YearMonth.parse(match.group()));
        }
        return part(match, Integer.parseInt(match.group("year")));
    }

    private Period part(Matcher match, int year) {
        if (match.group("quarter") != null) {
            return part(year, Integer.parseInt(match.group("quarter")), MONTHS / 4);
        }
        if (match.group("half") != null) {
            return part(year, Integer.parseInt(match.group("half")), MONTHS / 2);
        }
        return year(year);
    }

    private Period part(int year, int number, int length) {
        return months(firstMonth(year).plusMonths((number - 1L) * length), length);
    }

    private YearMonth firstMonth(int year) {
        return YearMonth.of(year, 1).minusMonths(monthsBeforeJanuary);
    }

    private Period months(YearMonth first, int length) {
        return new Period(start(first), start(first.plusMonths(length)).minusDays(1));
    }

    private LocalDate start(YearMonth month) {
        return firstDay == 1 ? month.atDay(1) : month.minusMonths(1).atDay(firstDay);
    }

    private static RuleViolation unreadable(String code, RuntimeException reason) {
        var violation = RuleViolation.invalid("period", code).at("period");
        violation.initCause(reason);
        return violation;
    }
}
