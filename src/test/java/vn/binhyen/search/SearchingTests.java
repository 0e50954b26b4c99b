package vn.binhyen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.OTHER_COMMUNE;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.recognition.DecisionContent;
import vn.binhyen.recognition.Decisions;
import vn.binhyen.recognition.NewDecision;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** U11: whatever way a name is typed, the search finds it, and never shows what lies outside of the scope. */
@BinhYenTest
class SearchingTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static final List<String> NAMES = List.of(
            "Tổ dân phố Vĩnh Hòa 12",
            "Khu phố Thủy Nguyên 3",
            "Thôn Đặng Xá Thượng",
            "Bản Nậm Khoáy",
            "Buôn Ea H'Ruôih",
            "Ấp Mỹ Khánh Đông B",
            "Ủy ban nhân dân thị trấn Gành Hỏa",
            "Trường Trung học phổ thông Nguyễn Quỳnh Giao",
            "Trường Trung học cơ sở Lũng Vài",
            "Trường Mầm non Hoa Ban Trắng",
            "Công ty trách nhiệm hữu hạn Gỗ Tùng Lâm Phát",
            "Công ty cổ phần Xi măng Hòn Ngang",
            "Hợp tác xã Chè Shan Tủa Chừ",
            "Trạm y tế phường Kim Tuyến",
            "Chi nhánh Ngân hàng Bưởi Vàng",
            "Đồn Biên phòng Khuổi Luông",
            "Xí nghiệp May Thêu Đức Thuận",
            "Ban quản lý Khu công nghiệp Yên Sở Nam",
            "Trung tâm Giáo dục thường xuyên Phố Ràng Hạ",
            "Tổ dân phố số 07 Quế Phương",
            "Khu dân cư Ô Rây Xoan",
            "Thôn Cây Đa Đôi",
            "Trường Tiểu học Bình Thuỷ Tây",
            "Kho bạc Nhà nước Hướng Dương Sơn",
            "Hạt Kiểm lâm Pù Nhồi",
            "Thôn Xuân Oánh",
            "Khu phố Nguyễn Trãi Ngoài",
            "Bệnh viện Đa khoa Thiên Khuê",
            "Làng Plei Kơ Roong",
            "Tổ dân phố Tân Giếng Đáy 5",
            "Bưu điện Văn hóa Chợ Chùa Cao",
            "Công ty Thủy sản Đầm Dơi Mới");

    @Autowired
    MockMvcTester http;

    @Autowired
    Units units;

    @Autowired
    Places places;

    @Autowired
    Decisions decisions;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void everyNameIsFoundHoweverItIsTyped() {
        NAMES.forEach(name -> registered(HOA, COMMUNE, name));
        var asked = new AtomicInteger();
        var lost = new ArrayList<String>();
        for (var name : NAMES) {
            Spellings.of(name, name.hashCode()).forEach((way, typed) -> {
                asked.incrementAndGet();
                if (!titles(typed, HOA).contains(name)) {
                    lost.add(name + " (" + way + "): " + typed);
                }
            });
        }
        assertThat(asked.get()).isGreaterThanOrEqualTo(300);
        assertThat(lost).isEmpty();
    }

    @Test
    void placesAreFoundTheSameWay() {
        for (var name : List.of("Xã Suối Hòa", "Phường Bến Thượng")) {
            Spellings.of(name, name.hashCode())
                    .forEach((way, typed) -> assertThat(titles(typed, HOA))
                            .as(way + ": " + typed)
                            .contains(name));
        }
        assertThat(titles("suoi hoa", HOA)).first().isEqualTo("Xã Suối Hòa");
        assertThat(titles("90002", HOA)).contains("Phường Bến Thượng");
    }

    @Test
    void theWholeNameComesFirstAndNumbersStandInTheirOrder() {
        for (var name : List.of("Tổ Lưu Ly 10", "Tổ Lưu Ly 2", "Tổ Lưu Ly", "Nhà trẻ Tổ Lưu Ly")) {
            registered(HOA, OTHER_COMMUNE, name);
        }
        assertThat(titles("to luu ly", HOA))
                .containsExactly("Tổ Lưu Ly", "Tổ Lưu Ly 2", "Tổ Lưu Ly 10", "Nhà trẻ Tổ Lưu Ly");
        assertThat(titles("TỔ LƯU LY 10", HOA)).first().isEqualTo("Tổ Lưu Ly 10");
        assertThat(titles("luu ly 2", HOA)).first().isEqualTo("Tổ Lưu Ly 2");
    }

    @Test
    void whoHasTheWordsComesBeforeANameWithAnotherLetter() {
        for (var name : List.of("Thôn Lụa Tàu Giá", "Chợ Gió Thôn Lụa Tàu", "Thôn Lụa Tàu Ngoài")) {
            registered(HOA, OTHER_COMMUNE, name);
        }
        assertThat(titles("thôn lụa tàu gió", HOA)).containsExactly("Chợ Gió Thôn Lụa Tàu", "Thôn Lụa Tàu Giá");
        assertThat(titles("thon lua tua gia", HOA)).containsExactly("Thôn Lụa Tàu Giá");
        assertThat(titles("thôn lụa tàu ngoi", HOA)).containsExactly("Thôn Lụa Tàu Ngoài");
    }

    @Test
    void aNameMayBeFollowedByItsPlace() {
        registered(HOA, COMMUNE, "Tổ Ngọc Lan 8");
        registered(HOA, OTHER_COMMUNE, "Tổ Ngọc Lan 8");

        var places = hits("to ngoc lan 8 p. ben thuong", HOA).stream()
                .map(Hit::where)
                .toList();
        assertThat(places).isNotEmpty().first().asString().startsWith("Phường Bến Thượng");
    }

    @Test
    void aDecisionIsFoundByItsNumber() {
        var unit = registered(HOA, COMMUNE, "Bản Có Quyết Định");
        var number = "78" + Ids.next().toString().substring(30, 36) + "/QĐ-UBND";
        var content = new DecisionContent(
                COMMUNE, number, LocalDate.of(2025, 11, 25), 2025, "UBND xã", "Nguyễn Văn Mẫu", "Chủ tịch", "");
        HOA.actor().run(() -> decisions.importAll(List.of(new NewDecision(content, List.of(unit))), HOA));

        assertThat(titles("quyết định số " + number, LAN)).first().isEqualTo(number);
        assertThat(titles(number.substring(0, 6), HOA)).contains(number);
        assertThat(titles(number, MINH)).doesNotContain(number);
        assertThat(titles(number, VAN)).doesNotContain(number);
    }

    @Test
    void whatLiesOutsideOfTheScopeIsAbsent() {
        registered(MINH, FOREIGN_COMMUNE, "Chim Hoàng Yến Cỏ Lạ");
        for (var typed : List.of("chim hoang yen co la", "chim hoang yem co la", "91001", "xa chim hoang yen")) {
            for (var url : List.of("/search?q={q}", "/search/hits?q={q}", "/api/v1/search?q={q}")) {
                assertThat(http.get().uri(url, typed).with(signedIn(HOA)))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("Chim Hoàng Yến");
            }
        }
        assertThat(titles("chim hoang yem co la", MINH)).contains("Chim Hoàng Yến Cỏ Lạ");
    }

    @Test
    void hostileTextFindsNothingAndBreaksNothing() {
        for (var typed :
                List.of("", "  ", "%_%", "' OR 1=1 --", "|", "= =", "\\", "a".repeat(5000), "１２", "😀", "{x}")) {
            assertThat(http.get().uri("/search?q={q}", typed).with(signedIn(HOA)))
                    .as(typed)
                    .hasStatusOk();
        }
    }

    @Test
    void thePageShowsGroupsWithTheirPlacesAndEscapesWhatWasTyped() {
        registered(HOA, COMMUNE, "Bản Sao Băng");

        assertThat(http.get().uri("/search?q={q}", "sao bang").with(signedIn(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Bản Sao Băng", "Xã Suối Hòa", "Đơn vị", "data-palette");
        assertThat(http.get().uri("/search?q={q}", "<b>sao</b>").with(signedIn(LAN)))
                .bodyText()
                .doesNotContain("<b>sao");
    }

    private List<String> titles(String typed, Officer officer) {
        return hits(typed, officer).stream().map(Hit::title).toList();
    }

    /** What a program reads of the answer. */
    private record Hits(List<Hit> items) {}

    private record Hit(String title, String where) {}

    private List<Hit> hits(String typed, Officer officer) {
        var answer = http.get()
                .uri("/api/v1/search?q={q}", typed)
                .with(signedIn(officer))
                .exchange();
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return new ObjectMapper().readValue(body, Hits.class).items();
    }

    private AreaId registered(Officer officer, AreaId commune, String name) {
        var unit = new NewUnit(commune, "", UnitDetails.residentialArea(name, "", DAY));
        return officer.actor().get(() -> units.register(unit, officer)).id();
    }
}
