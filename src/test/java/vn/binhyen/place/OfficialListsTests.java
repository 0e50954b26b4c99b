package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.Persons.VAN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetFiles;

/** The forms in which official lists come beside our own: the public data set's JSON, the statistics office's workbook. */
@BinhYenTest
class OfficialListsTests {

    private static final List<String> HEAD =
            List.of("Mã TP", "Tỉnh / Thành Phố", "Mã QH", "Quận Huyện", "Mã PX", "Phường Xã", "Cấp", "Tên Tiếng Anh");

    @TempDir
    Path folder;

    @Autowired
    Places places;

    @Autowired
    MockMvcTester http;

    @Test
    void theJsonOfThePublicDataSetIsRead() throws IOException {
        var file = Files.writeString(folder.resolve("units_2026-07-25__20_49.json"), """
                [{"Type": "province", "Code": "53", "FullName": "Thành phố Vạn Sao", "AdministrativeUnitShortName": "Thành phố",
                  "Wards": [
                    {"Code": "53001", "FullName": "Phường Sao Hôm", "AdministrativeUnitShortName": "Phường", "ProvinceCode": "53"},
                    {"Code": "53002", "FullName": "Xã Sao Mai", "AdministrativeUnitShortName": "Xã", "ProvinceCode": "53"},
                    {"Code": "53003", "FullName": "Đặc khu Sao Băng", "AdministrativeUnitShortName": "Đặc khu"}]}]
                """);

        assertThat(imported(file).created()).isEqualTo(4);
        assertThat(imported(file).unchanged()).isEqualTo(4);
        assertThat(find("53").kind()).isEqualTo(AreaKind.CITY);
        assertThat(VAN.actor().get(() -> places.children(find("53").id(), VAN)))
                .extracting(Area::kind)
                .containsExactlyInAnyOrder(AreaKind.WARD, AreaKind.COMMUNE, AreaKind.SPECIAL_ZONE);
    }

    @Test
    void thePageTakesTheJsonWithTheDayThatIsTyped() {
        var file = """
                [{"Code": "35", "FullName": "Tỉnh Vạn Sim", "AdministrativeUnitShortName": "Tỉnh",
                  "Wards": [{"Code": "35001", "FullName": "Sim Tím", "AdministrativeUnitShortName": "làng"}]}]
                """;
        var door = new ImportDoor(http);
        var wrong = door.checked("areas", "units.json", file.getBytes(StandardCharsets.UTF_8), VAN);
        assertThat(door.page(wrong, VAN)).bodyText().contains("1 hợp lệ, 1 lỗi", "Không có giá trị «làng»");

        var right = file.replace("làng", "Xã").getBytes(StandardCharsets.UTF_8);
        var url = door.checked("areas", "units_2026-07-25__20_49.json", right, VAN);
        assertThat(door.verb(url, "confirmation", VAN)).hasStatus3xxRedirection();
        assertThat(door.settled(url, VAN)).bodyText().contains("2 thêm mới");
        assertThat(find("35001").name()).isEqualTo("Sim Tím");
        assertThat(door.undone(url, VAN)).contains("Đã hoàn tác");
        assertThat(VAN.actor().get(() -> places.lookup("35001", VAN))).isEmpty();
    }

    @Test
    void anotherJsonIsRefused() throws IOException {
        for (var text : List.of("{\"a\": 1}", "[", "[]")) {
            var file = Files.writeString(folder.resolve("x.json"), text);
            assertThatThrownBy(() -> imported(file))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.code()).isEqualTo("area-json-unlike"));
        }
    }

    @Test
    void theWorkbookOfTheStatisticsOfficeIsReadWithItsDistricts() throws IOException {
        var file = SheetFiles.xlsx(
                folder,
                HEAD,
                List.of(
                        List.of(
                                "55",
                                "Tỉnh Sóng Cả",
                                "975",
                                "Huyện Sóng Con",
                                "55001",
                                "Thị trấn Sóng Con",
                                "Thị trấn",
                                ""),
                        List.of("55", "Tỉnh Sóng Cả", "975", "Huyện Sóng Con", "55002", "Xã Bờ Cát", "Xã", "Bo Cat"),
                        List.of("55", "Tỉnh Sóng Cả", "976", "Huyện đảo Sóng Xa", "", "", "Huyện", "")));

        assertThat(imported(file).created()).isEqualTo(5);
        assertThat(imported(file).unchanged()).isEqualTo(5);
        assertThat(find("55002@1").kind()).isEqualTo(AreaKind.COMMUNE);
        assertThat(VAN.actor().get(() -> places.path(find("55001@1").id(), VAN)))
                .extracting(Area::name)
                .containsExactly("Tỉnh Sóng Cả", "Huyện Sóng Con", "Thị trấn Sóng Con");
    }

    @Test
    void theWorkbookSince2025HasNoDistrictsAndErrorsAreNamedByRow() throws IOException {
        var head = List.of("Mã TP", "Tỉnh Thành Phố", "Mã PX", "Phường Xã", "Cấp");
        var good = SheetFiles.xlsx(
                folder, head, List.of(List.of("57", "Thành phố Sóng Bạc", "57001", "Phường Bờ Đá", "Phường")));
        assertThat(imported(good).created()).isEqualTo(2);
        assertThat(find("57001").kind()).isEqualTo(AreaKind.WARD);

        var wrong = SheetFiles.xlsx(
                folder, head, List.of(List.of("57", "Thành phố Sóng Bạc", "57X01", "Phường Bờ Đá", "Phường")));
        assertThat(imported(wrong).errors())
                .extracting(SheetError::row, SheetError::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(2, "area-code-digits"));
    }

    private Area find(String code) {
        return VAN.actor().get(() -> places.resolve(code, VAN));
    }

    private ImportResult imported(Path file) {
        return VAN.actor().get(() -> places.importAreas(file, VAN));
    }
}
