package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.signedIn;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** Dung asks by what a number is made up: he cuts the sessions by their form. */
@BinhYenTest
class SlicingTests {

    private static final String SESSIONS = "?figures=outreach.sessions&area=90&period=2026&by=form";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Figures figures;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void everySliceStandsBesideItsFigureAndOpensToItsRecords() {
        assertThat(get("/figures" + SESSIONS))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Buổi tuyên truyền: </span>hội nghị, họp dân",
                        "Buổi tuyên truyền: </span>chiếu phim lưu động",
                        "figure=outreach.sessions%5Bform%3DMEETING%5D",
                        "by=form");
        assertThat(get("/figures/explain?figure=outreach.sessions[form=FILM]&area=90&period=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Buổi tuyên truyền: chiếu phim lưu động");
    }

    @Test
    void pageFileAndProgramShowTheSameSlices() {
        assertThat(get("/figures.csv" + SESSIONS)).bodyText().contains("Buổi tuyên truyền: văn nghệ, hội thi");
        assertThat(get("/api/v1/figures" + SESSIONS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.columns[*].figure")
                .asArray()
                .contains("outreach.sessions", "outreach.sessions[form=ARTS]");
    }

    @Test
    void bothPartsOfAShareAreCutAndWhatCannotBeCutStandsAlone() {
        var share = figures.cut(FigureSet.chosen(List.of(figures.figure("recognition.schools"))), "managing");
        assertThat(share.figures())
                .hasSizeGreaterThan(2)
                .allSatisfy(figure -> assertThat(figure.base().term().members().get("managing"))
                        .isEqualTo(figure.term().term().members().get("managing")));
        var whole = figures.cut(FigureSet.chosen(List.of(figures.figure("place.communes"))), "managing");
        assertThat(whole.figures()).hasSize(1);
    }

    @Test
    void aSliceThatDoesNotExistIsNotFound() {
        for (var code :
                new String[] {"outreach.sessions[form=NONE]", "outreach.sessions[no=FILM]", "no.such[form=FILM]"}) {
            assertThat(get("/figures/explain?area=90&period=2026&figure=" + code))
                    .as(code)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void everyMemberHasAWordInBothLanguages() {
        for (var language : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
            var wordless = figures.sets().stream()
                    .flatMap(set ->
                            figures.dimensions(set).stream().flatMap(by -> figures.cut(set, by).figures().stream()))
                    .map(figure -> figure.label().in(language))
                    .filter(label -> label.matches(".*: .*\\p{Lu}{3}.*|.*: [a-z_]+_[a-z]+"))
                    .collect(Collectors.toSet());
            assertThat(wordless).as(language.toLanguageTag()).isEmpty();
            figures.sets().stream()
                    .flatMap(set -> figures.dimensions(set).stream())
                    .forEach(by -> assertThat(messages.getMessage("figure.dimension." + by, null, language))
                            .isNotBlank());
        }
    }

    private MvcTestResult get(String url) {
        return http.get().uri(url).with(signedIn(DUNG)).exchange();
    }
}
