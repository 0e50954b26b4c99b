package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.recognition.RecognitionDoor.form;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;

/** Units get into a draft by search and tick, all that match, or pasted codes; and out again. */
@BinhYenTest
class ChoosingUnitsTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    RecognitionDoor door;
    String url;

    @BeforeEach
    void aDraft() {
        door = RecognitionDoor.of(context, http);
        url = door.drafted(form(""), HOA);
    }

    @Test
    void aSearchWithoutAccentsFindsUnitsToTick() {
        var unit = door.residentialArea("Bản Chọn Lọc");

        assertThat(door.get(url + "/units?q=ban+chon+loc".replace('+', ' '), HOA))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"unit\" value=\"" + unit.code() + "\"", "Xã Suối Hòa");
        assertThat(door.post(url + "/units", Map.of("unit", unit.code()), HOA)).hasRedirectedUrl(url);
        assertThat(door.get(url, HOA)).bodyText().contains("Bản Chọn Lọc", "Công nhận 1 đơn vị");
    }

    @Test
    void allThatMatchAreAddedExceptThoseAlreadyRecognised() {
        var taken = door.residentialArea("Thôn Hàng Loạt 1");
        door.residentialArea("Thôn Hàng Loạt 2");
        door.residentialArea("Thôn Hàng Loạt 3");
        door.signed(taken.code());

        assertThat(door.get(url + "/units?q=hang loat", HOA)).bodyText().contains("Đã có trong");
        assertThat(door.post(url + "/units", Map.of("q", "hang loat", "all", "true"), HOA))
                .hasRedirectedUrl(url);
        assertThat(door.get(url, HOA))
                .bodyText()
                .contains("Công nhận 2 đơn vị", "Hàng Loạt 2", "Hàng Loạt 3")
                .doesNotContain("Hàng Loạt 1<");
    }

    @Test
    void pastedCodesAreTakenAllOrNone() {
        var unit = door.residentialArea("Bản Dán");
        var pasted = unit.code() + "\nKHONG-CO\n" + unit.code() + ";ABC";

        assertThat(door.post(url + "/units", Map.of("codes", pasted), HOA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«KHONG-CO»", "«ABC»", "KHONG-CO\n");
        assertThat(door.get(url, HOA)).bodyText().contains("Công nhận 0 đơn vị");
        assertThat(door.post(url + "/units", Map.of("codes", unit.code()), HOA)).hasRedirectedUrl(url);
        assertThat(door.get(url, HOA)).bodyText().contains("Bản Dán");
    }

    @Test
    void nothingChosenIsSaid() {
        assertThat(door.post(url + "/units", Map.of(), HOA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy chọn ít nhất một đơn vị");
    }

    @Test
    void aUnitIsTakenOutOfADraft() {
        var unit = door.residentialArea("Bản Bỏ Ra");
        door.post(url + "/units", Map.of("unit", unit.code()), HOA);

        assertThat(door.post(url + "/units/removal", Map.of("line", door.line(url, HOA)), HOA))
                .hasRedirectedUrl(url);
        assertThat(door.get(url, HOA)).bodyText().contains("Công nhận 0 đơn vị").doesNotContain(">Bản Bỏ Ra<");
    }

    @Test
    void communesAreFoundToo() {
        assertThat(door.get(url + "/units?kind=WARD", HOA)).bodyText().contains("Phường Bến Thượng");
        assertThat(door.get(url + "/units?kind=COMMUNE", HOA)).bodyText().contains("Xã Suối Hòa");
    }

    @Test
    void theDraftOfTheProvinceIsNotTheCommunes() {
        assertThat(door.get(url + "/units", LAN)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post(url + "/units", Map.of("unit", "x"), LAN)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
