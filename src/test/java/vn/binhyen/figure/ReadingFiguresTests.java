package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.signedIn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** A table of figures on the page, in files and for programs; each number opens down to what it was made from. */
@BinhYenTest
class ReadingFiguresTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @BeforeEach
    void places() {
        InventedPlaces.register(places);
    }

    @Test
    void theTableShowsThePlaceAndThoseBelowIt() {
        assertThat(http.get().uri("/figures?set=place&area=90&period=2026").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tỉnh An Sơn",
                        "Xã Suối Hòa",
                        "Phường Bến Thượng",
                        "/figures/explain?figure=place.communes&amp;area=90");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNothingTypedIsLost() {
        assertThat(http.get()
                        .uri("/figures?set=place&area=90")
                        .param("period", "năm ngoái")
                        .with(signedIn(HOA)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không hiểu kỳ «năm ngoái»", "value=\"năm ngoái\"");
    }

    @Test
    void aPlaceOutsideTheScopeLooksLikeOneThatDoesNotExist() {
        assertThat(http.get().uri("/figures?set=place&area=91").with(signedIn(HOA)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/figures?set=place&area=90").with(signedIn(LAN)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get()
                        .uri("/figures/explain?figure=place.communes&area=90")
                        .with(signedIn(MINH)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theNumberOpensDownToThePlacesThatItCounts() {
        assertThat(http.get()
                        .uri("/figures/explain?figure=place.communes&area=90&period=2026")
                        .with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("khớp với thành phần đang xem", "Xã Suối Hòa", "href=\"/areas/90001\"");
    }

    @Test
    void beforeTheDayOfTheNewCodeBookThereIsNothingToCount() {
        assertThat(http.get()
                        .uri("/figures/explain?figure=place.communes&area=90&period=2024")
                        .with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Không có bản ghi nào trong kỳ này");
    }

    @Test
    void aDayOfKnowledgeIsReadAsPeopleTypeIt() {
        assertThat(http.get().uri("/figures?set=place&area=90&knownAt=20-11-26").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("00:00 21/11/2026");
        assertThat(http.get()
                        .uri("/figures?set=place&area=90&knownAt=lúc nào đó")
                        .with(signedIn(HOA)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
