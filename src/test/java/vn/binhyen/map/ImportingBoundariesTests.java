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

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.imports.Imports;
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
    Imports imports;

    @Autowired
    BoundaryRepository repository;

    @Autowired
    TransactionTemplate transaction;

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
                        tuple(8, "sheet-cell-empty"),
                        tuple(8, "boundary-not-a-polygon"));
        assertThat(result.created() + result.updated()).isZero();
    }

    @Test
    void whatIsNoCollectionOfFeaturesIsRefused() {
        for (var text : List.of("", "[]", "{\"type\": \"Feature\"}", "{\"features\": [{", "code,name\n1,2")) {
            assertThatThrownBy(() -> imported(text, HOA))
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
    void thePageChecksTheFileFirstAndTakesItBack() {
        var door = new ImportDoor(http);
        imported(InventedBoundaries.communes(), HOA);
        var before = outline();
        var file = collection(square("90001", 107.3, 19.0), square("90002", 107.4, 19.0))
                .replace("\"code\"", "\"ma_xa\"");
        var send = http.post()
                .uri("/imports/boundaries")
                .multipart()
                .file(new MockMultipartFile("file", "ranh-gioi.geojson", null, file.getBytes(StandardCharsets.UTF_8)))
                .param("property", "ma_xa")
                .param("_key", Ids.next().toString())
                .with(signedIn(HOA))
                .with(csrf())
                .exchange();
        var url = Objects.requireNonNull(send.getResponse().getRedirectedUrl());
        assertThat(door.settled(url, HOA)).bodyText().contains("Cả 2 dòng đều hợp lệ", "cập nhật 2");
        assertThat(outline()).isEqualTo(before);

        door.verb(url, "confirmation", HOA);
        assertThat(door.settled(url, HOA)).bodyText().contains("2 cập nhật");
        assertThat(outline()).isNotEqualTo(before);
        assertThat(door.undone(url, HOA)).contains("Đã hoàn tác");
        assertThat(outline()).isEqualTo(before);
    }

    @Test
    void anImportThatWasDrawnOverIsNotTakenBack() {
        var door = new ImportDoor(http);
        var first = door.imported("boundaries", collection(square("90001", 107.5, 19.0)), HOA);
        imported(collection(square("90001", 107.6, 19.0)), HOA);
        assertThat(door.undone(first, HOA)).contains("Không hoàn tác được", "Xã Suối Hòa");
    }

    @Test
    void titlesOfAnotherFileAreLaidOutAndADayMustBeOne() {
        var door = new ImportDoor(http);
        var file = collection(square("90002", 107.7, 19.0))
                .replace("\"code\"", "\"MaDVHC\"")
                .getBytes(StandardCharsets.UTF_8);
        var url = door.checked("boundaries", "khac.geojson", file, HOA);
        assertThat(door.page(url, HOA)).bodyText().contains("Ghép cột", "MaDVHC");

        assertThat(http.post()
                        .uri("/imports/boundaries")
                        .multipart()
                        .file(new MockMultipartFile("file", "khac.geojson", null, file))
                        .param("property", "MaDVHC")
                        .param("day", "hôm kia nữa")
                        .param("_key", Ids.next().toString())
                        .with(signedIn(HOA))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"MaDVHC\"", "value=\"hôm kia nữa\"", "không phải là ngày");
    }

    private String outline() {
        var day = LocalDate.of(2026, 11, 21);
        var drawn = HOA.actor()
                .get(() -> transaction.execute(status -> repository.on(day, List.of(Persons.COMMUNE), HOA.scope())));
        return drawn.stream().map(boundary -> boundary.outline().toText()).collect(Collectors.joining());
    }

    private ImportResult imported(String geojson, Officer officer) {
        return InventedBoundaries.imported(imports, geojson, officer);
    }
}
