package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** U10 of experience.md: text of old fonts is read as what it says, and good text is left alone. */
class LegacyFontsTests {

    private static final String[] SURNAMES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Lý"
    };
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Hữu", "Ngọc", "Thúy", "Xuân", "Quốc", "Minh", "Bích"};
    private static final String[] GIVEN = {
        "An", "Bảo", "Cường", "Dũng", "Giang", "Hằng", "Khánh", "Loan", "Mỹ", "Nghĩa", "Oanh", "Phượng", "Quỳnh", "Sơn",
        "Thắng", "Uyên", "Vượng", "Yến", "Huệ", "Diễm"
    };
    private static final String[] PLACES = {
        "Tổ dân phố số ",
        "Bản Nà Phát ",
        "Thôn Đoàn Kết ",
        "Khu phố Bình Yên ",
        "Ấp Phú Mỹ ",
        "Buôn Hoà Thắng ",
        "Xóm Đồi Chè "
    };
    private static final List<String> GOOD = List.of(
            "Hà Lan",
            "Cà Mau",
            "Bình Tân",
            "Tân Bình",
            "Xã Lâm",
            "Thái Bình",
            "Côn Sơn",
            "mét",
            "Cô Tô",
            "Thò",
            "Só",
            "120 m²",
            "37 °C",
            "10×20",
            "5 µm",
            "±3",
            "Café Lâu Đài",
            "Krông Pa",
            "Plei Kần",
            "Đắk Lắk",
            "Müller & Söhne",
            "Công ty ABC®",
            "Số 3½",
            "Nguyễn Văn An",
            "Hòa Bình",
            "Hoà Bình",
            "Đội 1",
            "São Paulo",
            "naïve",
            "Lão Hạc");

    @ParameterizedTest
    @CsvSource({
        "NguyÔn V¨n An, Nguyễn Văn An",
        "Tæ d©n phè sè 2, Tổ dân phố số 2",
        "Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "§éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Ñoäc laäp - Töï do - Haïnh phuùc, Độc lập - Tự do - Hạnh phúc",
        "Nguyeãn Thò Bích Thuûy, Nguyễn Thị Bích Thủy"
    })
    void wellKnownLinesAreRead(String written, String said) {
        var text = LegacyText.of(written);
        assertThat(text.possible()).containsValue(said);
        assertThat(text.sure()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void aColumnOfAnOldFontIsReadAsWhatItSays(LegacyEncoding encoding) {
        var said = cells().stream().map(encoding::writable).toList();
        var written = said.stream().map(encoding::encode).toList();
        var read = read(written);
        var right = 0;
        for (var i = 0; i < said.size(); i++) {
            right += read.get(i).equals(said.get(i)) ? 1 : 0;
        }
        System.out.println(encoding + ": " + right + " of " + said.size() + " cells right");
        assertThat(said).hasSizeGreaterThanOrEqualTo(200);
        assertThat(right / (double) said.size()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void noGoodCellIsChanged() {
        var good = new ArrayList<>(GOOD);
        good.addAll(cells());
        assertThat(read(good)).isEqualTo(good);

        for (var encoding : LegacyEncoding.values()) {
            var mixed = new ArrayList<>(good);
            cells().forEach(text -> mixed.add(encoding.encode(encoding.writable(text))));
            assertThat(read(mixed).subList(0, good.size())).as(encoding.name()).isEqualTo(good);
        }
    }

    private static List<String> read(List<String> cells) {
        var fonts = new LegacyFonts();
        cells.forEach(cell -> fonts.read(1, "Tên", cell));
        var repair = fonts.found().repair();
        return cells.stream().map(cell -> repair.read(1, "Tên", cell)).toList();
    }

    private static List<String> cells() {
        var random = new Random(138);
        var cells = new ArrayList<String>();
        for (var i = 0; i < 200; i++) {
            cells.add(one(SURNAMES, random) + " " + one(MIDDLE, random) + " " + one(GIVEN, random));
            cells.add(one(PLACES, random) + (i + 1));
        }
        return cells;
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
