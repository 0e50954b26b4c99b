package vn.binhyen.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.signedIn;
import static vn.binhyen.map.InventedBoundaries.collection;
import static vn.binhyen.map.InventedBoundaries.feature;
import static vn.binhyen.map.InventedBoundaries.square;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetError;

/** Boundaries from any province's own file. */
@BinhYenTest
class ImportingBoundariesTests {

    @Autowired
    Maps maps;

    @Autowired
    Places places;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported(InventedBoundaries.communes(), HOA);

        var again = imported(InventedBoundaries.communes(), HOA);
        assertThat(again.rows()).isEqualTo(2);
        assertThat(again.unchanged()).isEqualTo(2);

        var moved = imported(collection(square("90002", 107.1, 19.001)), HOA);
        assertThat(moved.updated()).isEqualTo(1);
    }

    @Test
    void everyWrongFeatureIsNamedAndNothingIsStored() {
        var result = imported(
                collection(
                        square("90001", 1.0, 1.0),
                        square("90001", 107.0, 19.0),
                        square("12345", 107.0, 19.0),
                        square("91001", 107.0, 19.0),
                        feature("90002", "Point", "[107, 19]"),
                        feature("90002", "Polygon", "[[[107,19],[108,19],[108,20]]]"),
                        feature(
                                "90002",
                                "Polygon",
                                "[[[512345,2012345],[512346,2012345],[512346,2012346],[512345,2012345]]]"),
                        "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}"),
                HOA);

        assertThat(result.errors())
                .extracting(SheetError::row, SheetError::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "sheet-row-twice"),
                        tuple(3, "boundary-place-unknown"),
                        tuple(4, "boundary-place-unknown"),
                        tuple(5, "boundary-not-a-polygon"),
                        tuple(6, "boundary-ring-open"),
                        tuple(7, "boundary-not-degrees"),
                        tuple(8, "boundary-code-missing"));
        assertThat(result.created() + result.updated()).isZero();
    }

    @Test
    void whatIsNoCollectionOfFeaturesIsRefused() {
        for (var text : List.of("", "[]", "{\"type\": \"Feature\"}", "{\"features\": [{", "code,name\n1,2")) {
            var file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> imported(file, HOA))
                    .as(text)
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("boundary-file-unreadable");
        }
    }

    @Test
    void anotherProvinceCannotBeGivenBoundaries() {
        assertThat(imported(InventedBoundaries.communes(), MINH).errors())
                .extracting(SheetError::code)
                .containsExactly("boundary-place-unknown", "boundary-place-unknown");
    }

    @Test
    void thePageTakesTheFileAndSaysWhatBecameOfIt() {
        assertThat(http.get().uri("/map/boundaries").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Nhập ranh giới", ".geojson");
        assertThat(http.post()
                        .uri("/map/boundaries")
                        .multipart()
                        .file(new MockMultipartFile(
                                "file", InventedBoundaries.communes().readAllBytes()))
                        .param("_key", Ids.next().toString())
                        .with(signedIn(HOA))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("2 địa bàn");
        assertThat(http.post()
                        .uri("/map/boundaries")
                        .multipart()
                        .file(new MockMultipartFile("file", "gì đó".getBytes(StandardCharsets.UTF_8)))
                        .param("property", "ma_xa")
                        .param("_key", Ids.next().toString())
                        .with(signedIn(HOA))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không phải là tập đối tượng GeoJSON", "value=\"ma_xa\"");
    }

    private ImportResult imported(ByteArrayInputStream file, Officer officer) {
        return officer.actor().get(() -> maps.importBoundaries(file, Maps.CODE, null, officer));
    }
}
