package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.TAM;
import static vn.binhyen.recognition.RecognitionDoor.form;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.register.UnitDetails;

/** Hoa drafts, Dũng signs: only then units count, and one that is revoked counts no more. */
@BinhYenTest
class SigningADecisionTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    RecognitionDoor door;

    @BeforeEach
    void open() {
        door = RecognitionDoor.of(context, http);
    }

    @Test
    void aDraftCountsNothingAndASignedDecisionCountsEveryUnit() {
        var one = door.residentialArea("Bản Một");
        var two = door.residentialArea("Bản Hai");
        var url = door.drafted(form(one.code() + ", " + two.code()), HOA);
        assertThat(door.recognised(one, two)).isZero();

        assertThat(door.post(url + "/signature", Map.of(), DUNG)).hasRedirectedUrl(url);

        assertThat(door.recognised(one, two)).isEqualTo(2);
        assertThat(door.get(url, DUNG))
                .hasStatusOk()
                .bodyText()
                .contains("QUYẾT ĐỊNH", "Công nhận 2 đơn vị", "Bản Một", "Nguyễn Văn An", "Đã ký", "Căn cứ Thông tư");
    }

    @Test
    void signingIsDoneOnce() {
        var unit = door.residentialArea("Bản Ba");
        var url = door.drafted(form(unit.code()), HOA);
        var key = Map.of("_key", "ky-" + url.substring(11));

        assertThat(door.post(url + "/signature", key, HOA)).hasRedirectedUrl(url);
        assertThat(door.post(url + "/signature", key, HOA)).hasRedirectedUrl(url);
        assertThat(door.post(url + "/signature", Map.of(), HOA)).hasStatus(HttpStatus.CONFLICT);
        assertThat(door.recognised(unit)).isEqualTo(1);
    }

    @Test
    void anEmptyDecisionIsNotSigned() {
        var url = door.drafted(form(""), HOA);

        assertThat(door.post(url + "/signature", Map.of(), HOA))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Quyết định chưa có đơn vị nào.");
    }

    @Test
    void revokingOneUnitChangesTheFigureAndKeepsTheReason() {
        var unit = door.residentialArea("Bản Bốn");
        var other = door.residentialArea("Bản Năm");
        var url = door.signed(unit.code(), other.code());
        var line = door.line(url, HOA);
        var revocation = "/recognitions/" + line + "/revocation";
        assertThat(door.get(revocation, HOA)).hasStatusOk().bodyText().contains("Hủy công nhận");

        assertThat(door.post(revocation, RecognitionDoor.revocation(" "), HOA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy ghi lý do");
        assertThat(door.post(revocation, RecognitionDoor.revocation("Xảy ra vụ việc phức tạp"), HOA))
                .hasRedirectedUrl(url);

        assertThat(door.recognised(unit, other)).isEqualTo(1);
        assertThat(door.get(url, HOA)).bodyText().contains("Xảy ra vụ việc phức tạp", "Công nhận 1 đơn vị");
        assertThat(door.post(revocation, RecognitionDoor.revocation("Lần nữa"), HOA))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aCommuneReadsTheProvincesDecisionOnItsOwnUnitsAndCannotChangeIt() {
        var own = door.residentialArea("Bản Sáu");
        var foreign = door.unit(
                Persons.OTHER_COMMUNE, UnitDetails.residentialArea("Tổ Bên Kia", "Tổ", RecognitionDoor.OPENED));
        var draft = door.drafted(form(own.code()), HOA);
        var url = door.signed(foreign.code(), door.residentialArea("Bản Bảy").code());

        assertThat(door.get(draft, LAN)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get(url, LAN))
                .hasStatusOk()
                .bodyText()
                .contains("Bản Bảy", "Công nhận 1 đơn vị")
                .doesNotContain("Tổ Bên Kia", "/revocation");
        assertThat(door.post(
                        "/recognitions/" + door.line(url, HOA) + "/revocation", RecognitionDoor.revocation("x"), LAN))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anotherProvinceCannotTellThatItExists() {
        var url = door.signed(door.residentialArea("Bản Tám").code());
        var line = door.line(url, HOA);

        assertThat(door.get(url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get("/recognitions/" + line + "/revocation", MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post(url + "/signature", Map.of(), MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get("/decisions", MINH)).hasStatusOk().bodyText().doesNotContain(url);
        assertThat(door.get("/api/v1" + url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCommuneDecidesOnItsResidentialAreas() {
        var unit = door.residentialArea("Bản Chín");
        var url = door.drafted(form(unit.code(), "issuer", "Ủy ban nhân dân xã Suối Hòa"), LAN);

        assertThat(door.post(url + "/signature", Map.of(), LAN)).hasRedirectedUrl(url);

        assertThat(door.recognised(unit)).isEqualTo(1);
        assertThat(door.get(url, HOA)).hasStatusOk();
    }

    @Test
    void unitsReadAndDoNotDraft() {
        assertThat(door.get("/decisions", TAM)).hasStatusOk();
        assertThat(door.get("/decisions/new", TAM)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(door.post("/decisions", form(""), DUNG)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aWithdrawnDraftFreesItsNumberAndItsUnits() {
        var unit = door.residentialArea("Bản Mười");
        var typed = form(unit.code());
        var url = door.drafted(typed, HOA);

        assertThat(door.post(url + "/withdrawal", Map.of("reason", "Soạn lại"), HOA))
                .hasRedirectedUrl(url);

        var again = door.drafted(typed, HOA);
        assertThat(door.post(again + "/signature", Map.of(), HOA)).hasRedirectedUrl(again);
        assertThat(door.recognised(unit)).isEqualTo(1);
        assertThat(door.post(url + "/signature", Map.of(), HOA)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void communesAndWardsAreRecognisedThemselves() {
        var url = door.drafted(form("90001\n90002", "year", "2025"), HOA);

        assertThat(door.get(url, HOA)).bodyText().contains("Xã Suối Hòa", "Phường Bến Thượng", "chưa đối chiếu");
        assertThat(door.post(url + "/withdrawal", Map.of("reason", "Chỉ để thử"), HOA))
                .hasRedirectedUrl(url);
    }
}
