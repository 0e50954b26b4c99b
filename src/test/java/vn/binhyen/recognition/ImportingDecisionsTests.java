package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.signedIn;
import static vn.binhyen.recognition.RecognitionDoor.freshNumber;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.Unit;

/** Signed decisions come from files and from programs, whole or not at all. */
@BinhYenTest
class ImportingDecisionsTests {

    private static final String HEAD = "number,day,year,issuer,signer,signer-title,unit\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    RecognitionDoor door;

    @BeforeEach
    void open() {
        door = RecognitionDoor.of(context, http);
    }

    private static String row(String number, String unit) {
        return number + ",25/11/2025,2025,UBND tỉnh An Sơn,Nguyễn Văn An,Chủ tịch," + unit + "\n";
    }

    @Test
    void aSoundFileCountsAtOnceAndTakenAgainAddsNothing() {
        var units = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> door.residentialArea("Bản Tệp " + i))
                .toArray(Unit[]::new);
        var number = freshNumber();
        var csv = HEAD
                + IntStream.range(0, units.length)
                        .mapToObj(i -> row(number, units[i].code()))
                        .collect(Collectors.joining());

        assertThat(door.imports(csv, HOA)).hasStatusOk().bodyText().contains("30 dòng: 30 thêm mới");
        assertThat(door.recognised(units)).isEqualTo(30);
        assertThat(door.imports(csv, HOA)).hasStatusOk().bodyText().contains("0 thêm mới, 0 cập nhật, 30 không đổi");
        assertThat(door.recognised(units)).isEqualTo(30);
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsTaken() {
        var good = door.residentialArea("Bản Tốt");
        var taken = door.residentialArea("Bản Đã Có");
        door.signed(taken.code());
        var number = freshNumber();
        var csv = HEAD
                + row(number, good.code())
                + row(number, "KHONG-CO")
                + row(number, taken.code())
                + row(number, good.code())
                + number + ",25/13/2025,2025,UBND,An,Chủ tịch,x\n"
                + number + ",25/11/2025,hai không,UBND,An,Chủ tịch,x\n";

        assertThat(door.imports(csv, HOA))
                .hasStatusOk()
                .bodyText()
                .contains("0 hợp lệ, 5 lỗi", "1 dòng đúng phải chờ")
                .contains("«KHONG-CO»", "«Bản Đã Có» đã được công nhận năm 2025", "Mã này đã có ở dòng 2")
                .contains("«25/13/2025» không phải là ngày", "«hai không» không phải là số nguyên");
        assertThat(door.recognised(good)).isZero();
    }

    @Test
    void aFileTakenBackLeavesItsUnitsFree() {
        var one = door.residentialArea("Bản Nhập Nhầm");
        var two = door.residentialArea("Bản Nhập Nhầm Hai");
        var number = freshNumber();
        var csv = HEAD + row(number, one.code()) + row(number, two.code());
        var imports = new ImportDoor(http);
        var url = imports.imported("decisions", csv, HOA);
        assertThat(door.recognised(one, two)).isEqualTo(2);

        assertThat(imports.undone(url, HOA)).contains("Đã hoàn tác");
        assertThat(door.recognised(one, two)).isZero();
        assertThat(door.get("/decisions?year=2025", HOA)).bodyText().doesNotContain(number);
        assertThat(HOA.actor().get(() -> context.getBean(Ledger.class).check())).isEmpty();
        assertThat(door.imports(csv, HOA)).bodyText().contains("2 dòng: 2 thêm mới");
        assertThat(door.recognised(one, two)).isEqualTo(2);
    }

    @Test
    void aFileWithARevokedUnitStays() {
        var unit = door.residentialArea("Bản Bị Hủy");
        var number = freshNumber();
        var imports = new ImportDoor(http);
        var url = imports.imported("decisions", HEAD + row(number, unit.code()), HOA);
        var decision = Pattern.compile("href=\"(/decisions/[0-9a-f-]{36})\"[^>]*>[^<]*" + number)
                .matcher(RecognitionDoor.body(door.get("/decisions?year=2025", HOA)));
        assertThat(decision.find()).isTrue();
        var line = door.line(decision.group(1), HOA);
        assertThat(door.post("/recognitions/" + line + "/revocation", RecognitionDoor.revocation("Sai đơn vị"), HOA))
                .hasStatus3xxRedirection();

        assertThat(imports.undone(url, HOA))
                .contains("Không hoàn tác được", "Trong quyết định " + number, "«Bản Bị Hủy» đã bị hủy");
    }

    @Test
    void aProgramDraftsAndSigns() {
        var unit = door.residentialArea("Bản Chương Trình");
        var number = freshNumber();
        var json = """
                {"decision": {"number": "%s", "day": "2025-11-25", "year": "2025", "issuer": "UBND tỉnh",
                              "signer": "Nguyễn Văn An", "signerTitle": "Chủ tịch"}, "units": ["%s"]}
                """.formatted(number, unit.code());
        var drafted = http.post()
                .uri("/api/v1/decisions")
                .contentType("application/json")
                .content(json)
                .header("Idempotency-Key", Ids.next().toString())
                .with(signedIn(HOA))
                .exchange();
        assertThat(drafted)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.units[0].code")
                .isEqualTo(unit.code());
        var id = RecognitionDoor.body(drafted).replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");

        assertThat(http.post()
                        .uri("/api/v1/decisions/{id}/signature", id)
                        .header("Idempotency-Key", Ids.next().toString())
                        .with(signedIn(HOA)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.decision.status")
                .isEqualTo("SIGNED");
        assertThat(door.recognised(unit)).isEqualTo(1);
        assertThat(door.get("/api/v1/decisions?year=2025", LAN))
                .hasStatusOk()
                .bodyText()
                .contains(number);
    }

    @Test
    void aProgramIsToldTheRule() {
        assertThat(http.post()
                        .uri("/api/v1/decisions")
                        .contentType("application/json")
                        .content("{}")
                        .header("Idempotency-Key", Ids.next().toString())
                        .with(signedIn(HOA)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("field-missing");
    }
}
