package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.signedIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetFiles;

/** The register from files: all or nothing, every error named, nothing twice. */
@BinhYenTest
class ImportingUnitsTests {

    private static final String HEAD =
            "code,name,kind,subkind,commune_code,managing,size_class,school_level,opened_on\n";

    @TempDir
    Path folder;

    @Autowired
    MockMvcTester http;

    @Autowired
    Units units;

    @Autowired
    Places places;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void aFileInVietnameseIsReadAsItIsWritten() {
        var result = imported("""
                Mã đơn vị;Tên đơn vị;Loại;Loại hình;Mã xã;Cấp quản lý;Quy mô;Cấp học;Ngày thành lập
                V1;Bản Nà Phát;Khu dân cư;bản;90001;;;;1-8-25
                V2;Công ty TNHH Vàng;Doanh nghiệp;;90001;Cấp tỉnh;Vừa;;
                V3;Trường TH và THCS;Cơ sở giáo dục;;90002;cấp xã;;"Tiểu học; Trung học cơ sở";01/09/2025
                """, HOA);

        assertThat(result.errors()).isEmpty();
        assertThat(result.created()).isEqualTo(3);
        var school = HOA.actor().get(() -> units.inScope("V3", HOA)).orElseThrow();
        assertThat(school.details().levels())
                .containsExactlyInAnyOrder(SchoolLevel.PRIMARY, SchoolLevel.LOWER_SECONDARY);
        assertThat(school.standard().warningKey()).isNotNull();
    }

    @Test
    void theSameFileAgainAddsNothingAndAChangedRowUpdatesItsUnit() {
        var file = HEAD + "R1,Bản Một,RESIDENTIAL_AREA,bản,90001,,,,\nR2,Công an xã,AGENCY,,90001,COMMUNE,,,\n";
        assertThat(imported(file, LAN).created()).isEqualTo(2);
        assertThat(imported(file, LAN)).isEqualTo(ImportResult.done(0, 0, 2));

        var changed = imported(file.replace("Bản Một", "Bản Mới"), LAN);
        assertThat(changed).isEqualTo(ImportResult.done(0, 1, 1));
        assertThat(LAN.actor().get(() -> units.inScope("R1", LAN)).orElseThrow().name())
                .isEqualTo("Bản Mới");
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsStored() {
        var result = imported(HEAD + """
                E1,Bản Tốt,RESIDENTIAL_AREA,bản,90001,,,,
                E2,Công ty,ENTERPRISE,,90001,PROVINCE,,,
                E3,Trường,SCHOOL,,90001,COMMUNE,LARGE,mẫu giáo lớn,
                E4,Bản Xa,RESIDENTIAL_AREA,bản,91001,,,,
                E5,Bản Mai Sau,RESIDENTIAL_AREA,bản,90001,PROVINCE,,,1/1/2999
                ,,,,,,,,
                E6,,làng,,,,,,32/1/2025
                """, HOA);

        assertThat(result.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactlyInAnyOrder(
                        tuple(3, "size_class", "unit-size-missing"),
                        tuple(4, "school_level", "sheet-not-a-choice"),
                        tuple(4, "size_class", "unit-size-not-here"),
                        tuple(4, "school_level", "unit-level-missing"),
                        tuple(5, "commune_code", "unit-commune-unknown"),
                        tuple(6, "managing", "unit-managed-by-commune"),
                        tuple(6, "opened_on", "unit-day-ahead"),
                        tuple(8, "name", "sheet-cell-empty"),
                        tuple(8, "kind", "sheet-not-a-choice"),
                        tuple(8, "managing", "sheet-cell-empty"),
                        tuple(8, "commune_code", "sheet-cell-empty"),
                        tuple(8, "opened_on", "sheet-not-a-day"));
        assertThat(HOA.actor().get(() -> units.inScope("E1", HOA))).isEmpty();
    }

    @Test
    void aUnitThatMovesAndACodeThatComesTwiceAreNamed() {
        imported(HEAD + "M1,Bản Một,RESIDENTIAL_AREA,bản,90001,,,,\n", HOA);
        var result = imported(HEAD + """
                M1,Bản Một,RESIDENTIAL_AREA,bản,90002,,,,
                M2,Bản Hai,RESIDENTIAL_AREA,bản,90001,,,,
                M2,Bản Hai nữa,RESIDENTIAL_AREA,bản,90001,,,,
                """, HOA);
        assertThat(result.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(2, "commune_code", "unit-moved"), tuple(4, "code", "sheet-row-twice"));
        assertThat(HOA.actor().get(() -> units.inScope("M2", HOA))).isEmpty();
    }

    @Test
    void thePageAndTheApiSayTheSame() {
        var wrong = HEAD + "P1,Bản,RESIDENTIAL_AREA,bản,99999,,,,\n";
        assertThat(new ImportDoor(http).imports("units", wrong, LAN))
                .hasStatusOk()
                .bodyText()
                .contains("chưa nhập dòng nào", "Không có xã mã «99999»");
        assertThat(send("/api/v1/imports/units", wrong, LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "import-refused", "rows": 1,
                         "errors": [{"row": 2, "column": "commune_code", "code": "unit-commune-unknown"}]}
                        """);
        assertThat(send("/api/v1/imports/units", wrong.replace("99999", "90001"), LAN))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"rows\": 1, \"created\": 1, \"updated\": 0, \"unchanged\": 0}");
    }

    @Test
    void tenThousandUnitsAreImportedWithinThirtySeconds() throws IOException {
        var file = HEAD
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> "T%d,Tổ dân phố số %d,RESIDENTIAL_AREA,tổ dân phố,91001,,,,\n".formatted(i, i))
                        .collect(Collectors.joining());
        var started = Instant.now();
        var result = imported(file, MINH);
        var took = Duration.between(started, Instant.now());
        System.out.println("10,000 units imported in " + took.toMillis() + " ms: " + result);

        assertThat(result).isEqualTo(ImportResult.done(10_000, 0, 0));
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(imported(file, MINH)).isEqualTo(ImportResult.done(0, 0, 10_000));
    }

    @Test
    void whatIsExportedIsFoundUnchangedWhenImported() throws IOException {
        imported(HEAD + "X1,=Công ty Lạ,ENTERPRISE,,90002,PROVINCE,LARGE,,2/9/2025\n", HOA);
        for (var name : new String[] {"units.csv", "units.xlsx"}) {
            var export =
                    http.get().uri("/" + name + "?q=X1").with(signedIn(HOA)).exchange();
            var file = Files.write(folder.resolve(name), export.getResponse().getContentAsByteArray());

            var result = HOA.actor().get(() -> units.importUnits(file, HOA));
            assertThat(result.errors()).isEmpty();
            assertThat(result.unchanged()).isPositive().isEqualTo(result.rows());
        }
    }

    private ImportResult imported(String text, Officer officer) {
        try {
            var file = SheetFiles.csv(folder, text);
            return officer.actor().get(() -> units.importUnits(file, officer));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult send(String url, String text, Officer officer) {
        return http.post()
                .uri(url)
                .multipart()
                .file(new MockMultipartFile("file", "units.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .header("Idempotency-Key", Ids.next().toString())
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }
}
