package vn.binhyen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in sentences, with the words of real reports. */
class WordingTests {

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "4, 04",
        "10, 10",
        "128, 128",
        "999, 999",
        "1000, 1.000",
        "2634, trên 2.600",
        "5023, trên 5.000",
        "6975, gần 7.000",
        "6990, gần 7.000",
        "7000, 7.000",
        "7001, trên 7.000",
        "15751, trên 15.700",
        "741328, trên 741 nghìn",
        "741000, 741 nghìn",
        "1999999, gần 2 triệu",
        "1254300, trên 1.25 triệu",
        "3456789012, trên 3.45 tỷ",
    })
    void roundsWithTheRightWordAndNeverASmallNumber(long value, String words) {
        assertThat(Wording.about(value))
                .isEqualTo(words.replace("1.25 t", "1,25 t").replace("3.45 t", "3,45 t"));
    }

    @Test
    void theWordsAreTrueOfEveryNumber() {
        var random = new Random(30);
        for (int i = 0; i < 100_000; i++) {
            var value = random.nextLong(1, 10_000_000);
            var words = Wording.about(value);
            if (words.startsWith("trên ")) {
                assertThat(read(words)).isLessThan(value).isGreaterThan(value - value / 10);
            } else if (words.startsWith("gần ")) {
                assertThat(read(words)).isGreaterThan(value).isLessThan(value + value / 50);
            } else {
                assertThat(read(words)).isEqualTo(value);
            }
        }
    }

    @Test
    void aPairIsExactAndAShareHasTwoDecimals() {
        assertThat(Wording.pair(1046, 1205)).isEqualTo("1.046/1.205");
        assertThat(Wording.pair(4, 12)).isEqualTo("04/12");
        assertThat(Wording.percent(new BigDecimal("86.8"))).isEqualTo("86,80\u00a0%");
    }

    @Test
    void aChangeSaysItsDirection() {
        assertThat(Wording.change(new BigDecimal("12.5"))).isEqualTo("tăng 12,50\u00a0%");
        assertThat(Wording.change(new BigDecimal("-3.1"))).isEqualTo("giảm 3,10\u00a0%");
        assertThat(Wording.change(BigDecimal.ZERO)).isEqualTo("không thay đổi");
    }

    private static long read(String words) {
        var text = words.replaceFirst("^(trên|gần) ", "");
        var digits =
                new BigDecimal(text.replaceAll("[^0-9.,]", "").replace(".", "").replace(',', '.'));
        var unit = text.endsWith("nghìn") ? 1_000 : text.endsWith("triệu") ? 1_000_000 : 1;
        return digits.multiply(BigDecimal.valueOf(unit)).longValueExact();
    }
}
