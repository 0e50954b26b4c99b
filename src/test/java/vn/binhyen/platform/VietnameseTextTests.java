package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, days and numbers as people here type them. */
class VietnameseTextTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "Xã Hòa Bình, xa hoa binh",
        "Xã Hoà Bình, xa hoa binh",
        "ĐẶK LẮK, dak lak",
        "Ea H'leo, ea hleo",
        "Tổ  dân phố - số 2., to dan pho so 2",
        "'', ''"
    })
    void foldingDropsAccentsAndPunctuation(String text, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
    }

    @Test
    void bothWaysOfWritingAnAccentFallTogether() {
        assertThat(VietnameseText.clean("Ho\u0300a\u00a0 Bi\u0300nh\t")).isEqualTo("Hòa Bình");
    }

    @ParameterizedTest
    @CsvSource({
        "TDP 2 P. Tân Phong, to dan pho 2 phuong tan phong",
        "Trường THPT số 1, truong trung hoc pho thong so 1",
        "UBND TX, uy ban nhan dan thi xa"
    })
    void abbreviationsAreWrittenOut(String text, String written) {
        assertThat(VietnameseText.expand(VietnameseText.fold(text))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/03/2026", "5-3-26", "5.3.2026", "2026-03-05", "ngày 5 tháng 3 năm 2026"})
    void oneDayIsTypedInManyWays(String typed) {
        assertThat(VietnameseDates.parse(typed, TODAY)).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void todayIsAWord() {
        assertThat(VietnameseDates.parse(" Hôm nay", TODAY)).contains(TODAY);
        assertThat(VietnameseDates.parse("hôm qua", TODAY)).contains(TODAY.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "13/13/2026", "5/3", "2026", "45678", "5/3-2026", "", "mai kia"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(VietnameseDates.parse(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.046|1046", "1046|1046", "12,5|12.5", "1.234.567,25|1234567.25", "-3|-3", "1 046|1046"})
    void thePointGroupsAndTheCommaSeparates(String typed, BigDecimal number) {
        assertThat(VietnameseNumbers.decimal(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,046.5", "12a", "1.04", "", "1..046", "--1", "99999999999999999999"})
    void whatCouldBeReadTwoWaysIsNoNumber(String typed) {
        assertThat(VietnameseNumbers.decimal(typed)).isEmpty();
    }

    @Test
    void wholeNumbersHaveNoPart() {
        assertThat(VietnameseNumbers.whole("12,0")).contains(12L);
        assertThat(VietnameseNumbers.whole("12,5")).isEmpty();
    }
}
