package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhyen.Persons.THANH;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.Persons.signedIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetFiles;

/** Lists of places: all of a file or nothing, every error named, the same file again changes nothing. */
@BinhYenTest
class ImportingAreasTests {

    private static final String HEAD = "code,name,kind,parent_code,province_code,generation\n";

    @TempDir
    Path folder;

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Test
    void aListIsImportedOnceAndThenFoundUnchanged() {
        var list = HEAD + """
                81,Tỉnh Một,province,,81,2026-07-25
                81001,Xã Nhất,Xã,81,81,25/07/2026
                81002,Phường Nhì,ward,81,81,2026-07-25
                """;

        assertThat(send(list, VAN)).hasStatusOk().bodyText().contains("3 dòng: 3 thêm mới, 0 cập nhật, 0 không đổi");
        assertThat(send(list, THANH)).hasStatusOk().bodyText().contains("3 dòng: 0 thêm mới, 0 cập nhật, 3 không đổi");
        assertThat(find("81001@2026-01-01").name()).isEqualTo("Xã Nhất");
    }

    @Test
    void theDayOfTheListDecidesTheCodeBook() {
        imported(HEAD + """
                82,Tỉnh Cũ,province,,82,2025-06-30
                820,Huyện Cũ,district,82,82,2025-06-30
                82001,Xã Cũ,commune,820,82,2025-06-30
                """);
        imported(HEAD + "82,Tỉnh Mới,province,,82,2025-07-01\n82001,Xã Mới,commune,82,82,2025-07-01\n");

        assertThat(find("82001").name()).isEqualTo("Xã Mới");
        assertThat(find("82001@2018-01-01").name()).isEqualTo("Xã Cũ");
        assertThat(find("82001@1").name()).isEqualTo("Xã Cũ");
        assertThat(find("82@2025-06-30").name()).isEqualTo("Tỉnh Cũ");
        assertThat(VAN.actor().get(() -> places.path(find("82001@1").id(), VAN)))
                .extracting(Area::name)
                .containsExactly("Tỉnh Cũ", "Huyện Cũ", "Xã Cũ");
    }

    @Test
    void anOlderListDoesNotOverwriteANewerOne() {
        imported(HEAD + "83,Thành phố Ba,city,,83,2026-07-25\n");
        assertThat(imported(HEAD + "83,Tỉnh Ba,province,,83,2025-07-01\n").unchanged())
                .isEqualTo(1);
        assertThat(find("83").kind()).isEqualTo(AreaKind.CITY);

        assertThat(imported(HEAD + "83,Tỉnh Ba,province,,83,2026-08-01\n").updated())
                .isEqualTo(1);
        assertThat(find("83").kind()).isEqualTo(AreaKind.PROVINCE);
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsStored() {
        var result = imported(HEAD + """
                84,Tỉnh Bốn,province,,84,2026-07-25
                8400,Xã Sai,commune,84,84,2026-07-25
                84002,,commune,84,84,2026-07-25
                84003,Xã Ba,làng,84,84,2026-07-25
                84004,Xã Tư,commune,85,84,2026-07-25
                840,Huyện Năm,district,84,84,2026-07-25
                84006,Xã Sáu,commune,84,84,hôm kia
                """);

        assertThat(result.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(
                        tuple(3, "code", "area-code-digits"),
                        tuple(4, "name", "sheet-cell-empty"),
                        tuple(5, "kind", "sheet-not-a-choice"),
                        tuple(6, "parent_code", "area-not-its-parent"),
                        tuple(7, "kind", "area-kind-of-other-time"),
                        tuple(8, "generation", "sheet-not-a-day"));
        assertThat(VAN.actor().get(() -> places.find("84", 2, VAN))).isEmpty();
    }

    @Test
    void rowsThatContradictEachOtherOrTheTreeAreNamed() {
        imported(HEAD + "86,Tỉnh Sáu,province,,86,2025-06-30\n860,Huyện A,district,86,86,2025-06-30\n"
                + "861,Huyện B,district,86,86,2025-06-30\n86001,Xã Một,commune,860,86,2025-06-30\n");

        var result = imported(HEAD + """
                86001,Xã Một,commune,861,86,2025-06-30
                86002,Xã Hai,commune,869,86,2025-06-30
                86003,Xã Ba,commune,860,86,2025-06-30
                86003,Xã Ba nữa,commune,860,86,2025-06-30
                """);
        assertThat(result.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(
                        tuple(2, "parent_code", "area-moved"),
                        tuple(3, "parent_code", "area-parent-unknown"),
                        tuple(5, "code", "sheet-row-twice"));
        assertThat(VAN.actor().get(() -> places.find("86003", 1, VAN))).isEmpty();
    }

    @Test
    void aFileWithErrorsShowsThemOnThePageAndTheMendedOneMayFollow() {
        var wrong = HEAD + "87,Tỉnh Bảy,tổng,,87,2026-07-25\n";

        assertThat(send(wrong, VAN)).hasStatusOk().bodyText().contains("chưa nhập dòng nào", "Không có giá trị «tổng»");
        assertThat(send("", VAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy chọn một tệp có nội dung.");
    }

    @Test
    void theTemplateIsAWorkbookThatCanBeImported() throws IOException {
        var template =
                http.get().uri("/imports/areas/template").with(signedIn(VAN)).exchange();
        var file =
                Files.write(folder.resolve("mau.xlsx"), template.getResponse().getContentAsByteArray());

        var result = VAN.actor().get(() -> places.importAreas(file, VAN));
        assertThat(result.errors()).extracting(SheetError::code).containsOnly("area-parent-unknown");
    }

    private Area find(String code) {
        return VAN.actor().get(() -> places.resolve(code, VAN));
    }

    private ImportResult imported(String list) {
        return VAN.actor().get(() -> places.importAreas(file(list), VAN));
    }

    private Path file(String list) {
        try {
            return SheetFiles.csv(folder, list);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult send(String list, Officer officer) {
        return new ImportDoor(http).imports("areas", list, officer);
    }

    /** What a test leaves behind for readers: the columns every list must have. */
    @Test
    void theFormNamesTheColumns() {
        assertThat(http.get().uri("/imports/areas").with(signedIn(THANH)))
                .hasStatusOk()
                .bodyText()
                .contains(List.of("province_code", "Mã cấp trên", "multipart/form-data"));
    }
}
