package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.Units;

/** A province's own files: their layout is told once, and their old fonts are read. */
@BinhYenTest
class MendingTests {

    private static final String OWN = "STT,Mã số,Tên gọi,Loại,Thuộc xã\n1,%s,Bản Riêng,Khu dân cư,%s\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Units units;

    ImportDoor door;

    @BeforeEach
    void open() {
        assertThat(InventedPlaces.register(places)).isTrue();
        door = new ImportDoor(http);
    }

    @Test
    void aLayoutIsToldOnceForTheWholeProvince() {
        var url = sent(OWN.formatted("Y1", "90001"), HOA);
        assertThat(door.page(url, HOA))
                .bodyText()
                .contains("Ghép cột", "Không có cột tên «Thuộc xã»", "Bỏ qua cột này");

        layOut(url, "code", HOA);
        assertThat(door.settled(url, HOA)).bodyText().contains("Cả 1 dòng đều hợp lệ");
        assertThat(door.page(sent(OWN.formatted("Y2", "90001"), LAN), LAN))
                .bodyText()
                .contains("Cả 1 dòng đều hợp lệ");
        assertThat(door.page(sent(OWN.formatted("Y3", "91001"), MINH), MINH))
                .bodyText()
                .contains("Ghép cột");
    }

    @Test
    void aLayoutNamesKnownColumnsOnly() {
        var url = sent(OWN.formatted("Y4", "90001").replace("STT", "Thứ tự"), HOA);
        assertThat(http.post()
                        .uri(url + "/layout")
                        .param("title-0", "Mã số")
                        .param("column-0", "nonsense")
                        .param("_key", Ids.next().toString())
                        .with(signedIn(HOA))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void oldFontsAreShownAndRepairedWhenSomebodySaysSo() {
        var url = sent(
                "code,name,kind,commune_code\nZ1,B¶n Nµ Ph¸t,Khu dân cư,90001\nZ2,Tæ d©n phè sè 2,Khu dân cư,90001\n",
                HOA);
        assertThat(door.page(url, HOA))
                .bodyText()
                .contains("2 ô dùng phông cũ", "Tæ d©n phè sè 2", "Tổ dân phố số 2", "Sửa phông và kiểm tra lại");

        assertThat(door.verb(url, "repair", HOA)).hasStatus3xxRedirection();
        assertThat(door.settled(url, HOA)).bodyText().contains("Đã đọc lại 2 ô phông cũ");
        assertThat(door.verb(url, "confirmation", HOA)).hasStatus3xxRedirection();
        assertThat(door.settled(url, HOA)).bodyText().contains("2 thêm mới");
        assertThat(HOA.actor().get(() -> units.inScope("Z1", HOA)).orElseThrow().name())
                .isEqualTo("Bản Nà Phát");
    }

    private String sent(String text, Officer officer) {
        return door.checked("units", "rieng.csv", text.getBytes(StandardCharsets.UTF_8), officer);
    }

    private void layOut(String url, String code, Officer officer) {
        assertThat(http.post()
                        .uri(url + "/layout")
                        .param("title-0", "STT")
                        .param("column-0", "")
                        .param("title-1", "Mã số")
                        .param("column-1", code)
                        .param("title-2", "Tên gọi")
                        .param("column-2", "name")
                        .param("title-3", "Loại")
                        .param("column-3", "kind")
                        .param("title-4", "Thuộc xã")
                        .param("column-4", "commune_code")
                        .param("_key", Ids.next().toString())
                        .with(signedIn(officer))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }
}
