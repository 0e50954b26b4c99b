package vn.binhyen.map;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.THANH;
import static vn.binhyen.Persons.signedIn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.Imports;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** The map as people see it: drawn by the server, every place a link, the same numbers beside it. */
@BinhYenTest
class SeeingTheMapTests {

    private static final String COMMUNES = "/map?area=90&figure=place.communes";

    @Autowired
    Imports imports;

    @Autowired
    Places places;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
        assertThat(InventedBoundaries.imported(imports, HOA).errors()).isEmpty();
    }

    @Test
    void everyPlaceIsAShapeALinkAndALineOfTheTable() {
        assertThat(http.get().uri(COMMUNES).with(signedIn(DUNG)))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Xã Suối Hòa: 1</title>", "<title>Phường Bến Thượng: 1</title>")
                .containsPattern(
                        "<a href=\"/figures/explain\\?figure=place.communes&amp;area=90001[^\"]*\" class=\"c3\">")
                .containsPattern("<th scope=\"row\"><span class=\"key__tile c3\"[^>]*></span> Xã Suối Hòa</th>");
    }

    @Test
    void neighboursShareTheirBorderToTheUnit() {
        assertThat(http.get().uri(COMMUNES).with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Xã Suối Hòa: 1</title><path d=\"M500 529l0-521-492 0 0 521z\"/>")
                .contains("<title>Phường Bến Thượng: 1</title><path d=\"M500 529l492 0 0-521-492 0z\"/>");
    }

    @Test
    void thePlacesOfTheNationLeadToTheirOwnMaps() {
        assertThat(http.get().uri("/map?area=VN&figure=place.communes").with(signedIn(THANH)))
                .hasStatusOk()
                .bodyText()
                .contains("/map?area=90&amp;figure=place.communes");
        assertThat(http.get().uri(COMMUNES).with(signedIn(THANH)))
                .hasStatusOk()
                .bodyText()
                .contains("/map?area=VN&amp;figure=place.communes");
    }

    @Test
    void nobodySeesAnotherProvince() {
        assertThat(http.get().uri("/map?area=91").with(signedIn(HOA))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/map").with(signedIn(LAN))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void withoutBoundariesTheTableStandsAndTheNextStepIsNamed() {
        assertThat(http.get().uri("/map?figure=place.communes").with(signedIn(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có ranh giới để vẽ bản đồ", "href=\"/imports/boundaries\"", "Xã Chim Hoàng Yến");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        assertThat(http.get().uri("/map?period=abc").with(signedIn(HOA)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không hiểu kỳ «abc»", "value=\"abc\"");
    }
}
