package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.signedIn;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** Dung looks up what a figure means, and puts a table of his own together. */
@BinhYenTest
class CatalogueTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Figures figures;

    @Autowired
    FigureParts names;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void everyFigureSaysWhatItIsMadeOfWhereItIsUsedAndWhoAnswersForIt() {
        var page = assertThat(get("/figures/catalogue")).hasStatusOk().bodyText();
        figures.sets()
                .forEach(set -> set.figures()
                        .forEach(figure -> page.contains(
                                "id=\"" + figure.code() + "\"",
                                figure.definition().vi(),
                                figure.answers().vi())));
        page.contains("Quyết định công nhận (khu dân cư)", "Báo cáo năm", "Hôm nay", "Công an cấp xã");
    }

    @Test
    void everyPartOfAFigureHasWordsInBothLanguages() {
        for (var language : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            var wordless = figures.sets().stream()
                    .flatMap(set -> set.figures().stream())
                    .flatMap(figure -> figure.parts().stream())
                    .filter(part -> names.source(part, language)
                                    .contains(part.term().measure().value())
                            || part.term().members().values().stream()
                                    .flatMap(Collection::stream)
                                    .anyMatch(List.of(
                                            names.members(part, language).split("[,;] ", -1))::contains))
                    .collect(Collectors.toSet());
            assertThat(wordless).as(language.toLanguageTag()).isEmpty();
        }
    }

    @Test
    void chosenFiguresAreOneTableWhoseAddressAndFilesKeepThem() {
        var chosen = "/figures?figures=outreach.documents&figures=place.communes&area=90&period=2026";
        assertThat(get(chosen))
                .hasStatusOk()
                .bodyText()
                .contains("Chỉ tiêu tự chọn", "Tài liệu cấp phát", "figures=outreach.documents,place.communes")
                .doesNotContain("Lượt người dự");
        assertThat(get("/figures.csv?figures=outreach.documents,place.communes&area=90&period=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Tài liệu cấp phát")
                .doesNotContain("Lượt người dự");
        assertThat(get("/figures?figures=no.such")).hasStatus(HttpStatus.NOT_FOUND);
        var many = IntStream.range(0, 41).mapToObj(i -> "f" + i).collect(Collectors.joining(","));
        assertThat(get("/figures?figures=" + many))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tối đa 40 chỉ tiêu");
    }

    @Test
    void severalPeriodsAreDrawnAsACourseEach() {
        var years = "&area=90&period=2024,2025,2026";
        assertThat(get("/figures?figures=outreach.sessions,place.communes" + years))
                .hasStatusOk()
                .bodyText()
                .contains("aria-label=\"Diễn biến: Buổi tuyên truyền\"", "aria-label=\"Diễn biến: Xã, phường");
        assertThat(get("/figures?figures=outreach.sessions&area=90&period=2026"))
                .bodyText()
                .doesNotContain("Diễn biến");
    }

    private MvcTestResult get(String url) {
        return http.get().uri(url).with(signedIn(DUNG)).exchange();
    }
}
