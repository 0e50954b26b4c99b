package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.signedIn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.SheetFiles;
import vn.binhyen.register.Units;

/** The import centre: first what a file would do, then, when somebody says so, doing it. */
@BinhYenTest
class ImportingTests {

    private static final String HEAD = "code,name,kind,subkind,commune_code,managing,size_class,opened_on\n";

    @TempDir
    Path folder;

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Units units;

    @Autowired
    ImportJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    ImportDoor door;

    @BeforeEach
    void open() {
        assertThat(InventedPlaces.register(places)).isTrue();
        door = new ImportDoor(http);
    }

    @Test
    void nothingIsStoredBeforeItIsConfirmed() {
        var url = checked("IM-D1,Bản Dự Kiến,RESIDENTIAL_AREA,bản,90001,,,\n");

        assertThat(door.page(url, HOA)).bodyText().contains("Cả 1 dòng đều hợp lệ", "Sẽ thêm mới 1");
        assertThat(isThere("IM-D1")).isFalse();
        door.verb(url, "confirmation", HOA);
        assertThat(door.settled(url, HOA)).bodyText().contains("1 dòng: 1 thêm mới");
        assertThat(isThere("IM-D1")).isTrue();
    }

    @Test
    void whatIsSoundMayBeTakenAlone() {
        var url = checked("IM-P1,Bản Đúng,RESIDENTIAL_AREA,bản,90001,,,\nIM-P2,Bản Sai,làng,bản,90001,COMMUNE,,\n");
        assertThat(door.page(url, HOA)).bodyText().contains("1 hợp lệ, 1 lỗi", "Chỉ nhập 1 dòng hợp lệ");

        assertThat(door.verb(url, "confirmation", HOA)).hasStatus(HttpStatus.CONFLICT);
        assertThat(http.post()
                        .uri(url + "/confirmation?onlySound=true")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .with(signedIn(HOA))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(door.settled(url, HOA)).bodyText().contains("1 thêm mới", "1 dòng không được nhập");
        assertThat(isThere("IM-P1")).isTrue();
        assertThat(isThere("IM-P2")).isFalse();
    }

    @Test
    void theWorkbookComesBackWithItsErrorsAndIsTakenWhenMended() throws IOException {
        var plain = SheetFiles.xlsx(
                folder,
                List.of("code", "name", "kind", "commune_code"),
                List.of(List.of("IM-W1", "Bản Một", "RESIDENTIAL_AREA", 90001), List.of("IM-W2", "", "làng", 99999)));
        var url = door.checked("units", "don-vi.xlsx", Files.readAllBytes(plain), HOA);

        var back = door.page(url + "/marked", HOA).getResponse().getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(back))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 0, 4)).isEqualTo("Lỗi");
            assertThat(text(sheet, 1, 4)).isEmpty();
            assertThat(text(sheet, 2, 4))
                    .contains("name: Ô này không được để trống", "kind: Không có giá trị «làng»", "Không có xã");
            assertThat(isRed(sheet, 2, 1)).isTrue();
            assertThat(isRed(sheet, 2, 2)).isTrue();
            assertThat(isRed(sheet, 2, 3)).isTrue();
            assertThat(isRed(sheet, 2, 0)).isFalse();
            assertThat(isRed(sheet, 1, 1)).isFalse();
            sheet.getRow(2).getCell(1).setCellValue("Bản Hai");
            sheet.getRow(2).getCell(2).setCellValue("Khu dân cư");
            sheet.getRow(2).getCell(3).setCellValue(90002);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            var mended = door.checked("units", "don-vi.xlsx", out.toByteArray(), HOA);
            assertThat(door.page(mended, HOA)).bodyText().contains("Cả 2 dòng đều hợp lệ");
        }
    }

    @Test
    void aTextFileComesBackWithTheColumnToo() {
        var url = checked("IM-C1,\"Bản \"\"Một\"\"\",làng,,90001,,,\n");
        var back = ImportDoor.body(door.page(url + "/marked", HOA));

        assertThat(back)
                .contains("opened_on,Lỗi")
                .contains("IM-C1,\"Bản \"\"Một\"\"\",làng")
                .contains("kind: Không có giá trị");
        var again = door.checked(
                "units", "lai.csv", back.replace("làng", "Khu dân cư").getBytes(StandardCharsets.UTF_8), HOA);
        assertThat(door.page(again, HOA)).bodyText().contains("Cả 1 dòng đều hợp lệ");
    }

    @Test
    void aRunThatWasKilledAtWorkIsTakenUpAgain() {
        var url = checked("IM-K1,Bản Sau Sự Cố,RESIDENTIAL_AREA,bản,90001,,,\n");
        // what a killed server leaves: the stage is stored, nothing of the work is
        Officers.at(
                HOA,
                transaction,
                () -> jdbc.sql("UPDATE import_run SET stage = 'APPLYING' WHERE id = :id")
                        .param("id", ImportDoor.id(url))
                        .update());
        assertThat(door.page(url, HOA).getResponse().getHeader("Refresh")).isEqualTo("2");

        jobs.takeUpAgain();
        assertThat(door.settled(url, HOA)).bodyText().contains("1 thêm mới");
        assertThat(isThere("IM-K1")).isTrue();
    }

    @Test
    void aRunAtWorkIsStoppedAndLeavesNothing() {
        var rows = new StringBuilder();
        for (var i = 0; i < 30_000; i++) {
            rows.append("IM-S").append(i).append(",Bản Dừng,RESIDENTIAL_AREA,bản,90001,,,\n");
        }
        var url = checked(rows.toString());
        assertThat(door.verb(url, "confirmation", HOA)).hasStatus3xxRedirection();
        assertThat(door.page(url, HOA)).bodyText().contains("Dừng lại", "Bạn có thể đóng trang này");

        assertThat(door.verb(url, "cancellation", HOA)).hasStatus3xxRedirection();
        assertThat(door.settled(url, HOA)).bodyText().contains("Không dòng nào của tệp được ghi");
        assertThat(isThere("IM-S0")).isFalse();
    }

    @Test
    void aRunThatNobodyWantsIsPutAway() {
        var url = checked("IM-H1,Bản Bỏ,RESIDENTIAL_AREA,bản,90001,,,\n");
        assertThat(door.verb(url, "cancellation", HOA)).hasStatus3xxRedirection();
        assertThat(door.page(url, HOA)).bodyText().contains("Không dòng nào của tệp được ghi");
        assertThat(door.verb(url, "confirmation", HOA)).hasStatus(HttpStatus.CONFLICT);
        assertThat(isThere("IM-H1")).isFalse();
    }

    @Test
    void theCentreListsTheRunsOfTheOwnScopeOnly() {
        var url = checked("IM-L1,Bản Danh Sách,RESIDENTIAL_AREA,bản,90001,,,\n");
        assertThat(door.page("/imports", HOA)).bodyText().contains(url, "1 hợp lệ, 0 lỗi");
        assertThat(door.page("/imports", MINH)).bodyText().doesNotContain(url);
        assertThat(door.page("/imports", LAN)).bodyText().doesNotContain(url);
        assertThat(door.page(url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String checked(String rows) {
        return door.checked("units", "don-vi.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8), HOA);
    }

    private boolean isThere(String code) {
        return HOA.actor().get(() -> units.inScope(code, HOA)).isPresent();
    }

    private static String text(Sheet sheet, int row, int column) {
        return new DataFormatter(Locale.ROOT).formatCellValue(sheet.getRow(row).getCell(column));
    }

    private static boolean isRed(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }
}
