package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.TAM;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.criteria.PackDoor.body;
import static vn.binhyen.criteria.PackDoor.criterion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Hoa makes her province a rule pack of its own for a year, in the browser, and units are judged by it. */
@BinhYenTest
class ProvincePackTests {

    private static final String COMMUNES = "standard-2021-commune";

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Autowired
    PackShelf shelf;

    PackDoor door;

    @BeforeEach
    void open() {
        door = PackDoor.of(context, http);
    }

    @Test
    void thePackOfAYearIsEditedConfirmedAndPublishedAndThenHoldsInItsProvinceOnly() {
        var url = door.draft(COMMUNES, 2031, HOA);
        assertThat(door.page(url, HOA)).contains("Còn 2 việc", "XA-2c", "XA-2d", "Điều 5 khoản 4", "Trích đoạn bị cắt");
        assertThat(body(door.send(url, "publication", Map.of(), HOA))).contains("Tiêu chí XA-2c chưa được ai xác nhận");
        assertThat(body(door.send(url, "confirmation", Map.of("code", "XA-2d"), HOA)))
                .contains("Tiêu chí XA-2d chưa có nội dung");

        settle(url, "XA-2d");
        door.done(url, "confirmation", Map.of("code", "XA-2c"), HOA);
        var stricter = criterion("XA-4b", "XA-4b", "Từ 75 % số đã đăng ký được công nhận", "COMPUTED");
        stricter.put("expression", "recognised_residential_areas * 100 >= 75 * registered_residential_areas");
        stricter.put("tests", """
                registered_residential_areas=20, recognised_residential_areas=15 -> MET
                registered_residential_areas=20, recognised_residential_areas=14 -> NOT_MET
                """);
        door.done(url, "criterion", stricter, HOA);
        assertThat(door.page(url, HOA)).contains("Còn 1 việc", "Khác với bản gốc", "Từ 75 %", "Từ 70 %");
        door.done(url, "confirmation", Map.of("code", "XA-4b"), HOA);
        assertThat(inForce(COMMUNE, 2031, HOA)).isNull();
        door.done(url, "publication", Map.of(), HOA);

        var pack = Objects.requireNonNull(inForce(COMMUNE, 2031, LAN));
        var facts = Map.of("registered_residential_areas", 20L, "recognised_residential_areas", 14L);
        assertThat(door.packs()
                        .evaluate(pack.pack(), 2031, Map.of(), facts)
                        .of("XA-4b")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(inForce(COMMUNE, 2032, LAN)).isNull();
        assertThat(inForce(FOREIGN_COMMUNE, 2031, VAN)).isNull();
        assertThat(door.page(url, HOA)).contains("Đã công bố", "Xác nhận: hoa").doesNotContain("/confirmation");
    }

    @Test
    void aPublishedPackIsNotPublishedTwiceNorChangedAndTheNextVersionFollowsIt() {
        var url = door.draft("team-rating-2026", 2033, HOA);
        door.done(url, "confirmation", Map.of("code", "TO-XS7"), HOA);
        door.done(url, "confirmation", Map.of("code", "TO-TYLE"), HOA);
        door.done(url, "publication", Map.of(), HOA);

        assertThat(door.send(url, "publication", Map.of(), HOA)).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(door.send(url, "publication", Map.of(), HOA))).contains("không còn là bản đang soạn");
        assertThat(door.send(url, "criterion", criterion("TO-XS1", "", "Khác", "YES_NO"), HOA))
                .hasStatus(HttpStatus.CONFLICT);

        var next = Objects.requireNonNull(door.post(url + "/drafts", Map.of("year", "2033"), HOA)
                .getResponse()
                .getRedirectedUrl());
        assertThat(door.page(next, HOA)).contains("Xác nhận: hoa", "Có thể công bố");
        door.done(next, "publication", Map.of(), HOA);
        assertThat(door.page(url, HOA)).contains("Đã có bản sau");
        door.done(next, "withdrawal", Map.of("reason", "Ban hành nhầm năm"), HOA);
        assertThat(door.page(next, HOA)).contains("Ban hành nhầm năm");
        assertThat(HOA.actor()
                        .get(() -> door.packs()
                                .inForce(Purpose.TEAM_RATING, Subject.TEAM, COMMUNE, LocalDate.of(2033, 11, 14), HOA)))
                .isEmpty();
    }

    @Test
    void criteriaAreAddedDroppedAndTakenBackAndTheDifferencesAreShown() {
        var url = door.draft(COMMUNES, 2034, HOA);

        door.done(url, "criterion", criterion("", "T-1", "Có tổ tự quản camera", "YES_NO"), HOA);
        var drop = criterion("XA-3a", "", "", "");
        drop.put("verb", "drop");
        door.done(url, "criterion", drop, HOA);
        assertThat(door.page(url, HOA))
                .contains("Có tổ tự quản camera", "Thêm", "Bỏ", "Quyết định 12/QĐ-UBND ngày 05/01");
        door.done(url, "reversal", Map.of("code", "XA-3a"), HOA);

        var page = door.page(url, HOA);
        assertThat(page).contains("Công an cấp xã nắm tình hình").doesNotContain("tag--accent\">Bỏ");
        var gone = criterion("T-1", "", "", "");
        gone.put("verb", "drop");
        door.done(url, "criterion", gone, HOA);
        assertThat(door.page(url, HOA))
                .contains("Chưa thay đổi gì so với bản gốc")
                .doesNotContain("tổ tự quản camera");
    }

    @Test
    void pointsAreReweighedAndMustAddUp() {
        var url = door.draft("movement-2022-organisation", 2035, HOA);
        door.done(url, "weights", Map.of("points-4", "8", "points-5", "70", "reason", "QĐ 12"), HOA);
        assertThat(door.page(url, HOA)).contains("Tổng điểm là 90, phải là 100", "Đổi điểm", "90 trên 100");

        var filled = criterion("PT-CQ-5", "", "Các mục còn lại theo bảng của tỉnh", "POINTS");
        filled.put("points", "79,5");
        door.done(url, "criterion", filled, HOA);
        door.done(url, "confirmation", Map.of("code", "PT-CQ-4b"), HOA);
        door.done(url, "confirmation", Map.of("code", "PT-CQ-5"), HOA);
        assertThat(body(door.send(url, "publication", Map.of(), HOA))).contains("Tổng điểm là 99,5, phải là 100");
        door.done(url, "weights", Map.of("points-5", "80", "reason", "QĐ 12"), HOA);
        assertThat(body(door.send(url, "publication", Map.of(), HOA)))
                .as("no threshold is shipped as law")
                .contains("XL-XS");
        threshold(url, "XL-XS", "EXCELLENT", "90");
        threshold(url, "XL-K", "GOOD", "95");
        threshold(url, "XL-TB", "AVERAGE", "50");
        assertThat(body(door.send(url, "publication", Map.of(), HOA))).contains("Bảng ngưỡng xếp loại chưa đúng");
        threshold(url, "XL-K", "GOOD", "70");
        door.done(url, "publication", Map.of(), HOA);
        assertThat(door.page(url, LAN)).contains("100 trên 100", "80 điểm", "Xuất sắc: từ 90 điểm");
    }

    private void threshold(String url, String code, String grade, String points) {
        var form = criterion(code, "", "Ngưỡng theo QĐ 12", "POINTS");
        form.put("effect", "CLASS");
        form.put("grade", grade);
        form.put("points", points);
        door.done(url, "criterion", form, HOA);
        door.done(url, "confirmation", Map.of("code", code), HOA);
    }

    @Test
    void whoDoesNotDecideReadsOnlyAndAnotherProvinceSeesNothing() {
        var url = door.draft(COMMUNES, 2036, HOA);
        var national = door.national(COMMUNES, HOA);

        assertThat(door.get(url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.page(url, TAM))
                .contains("Tiêu chuẩn ANTT: xã, phường, đặc khu")
                .doesNotContain("/criterion?");
        assertThat(door.page(national, HOA)).doesNotContain("/confirmation");
        assertThat(body(door.send(national, "confirmation", Map.of("code", "XA-2c"), HOA)))
                .contains("không do nơi của bạn quyết định");
        assertThat(door.post(url + "/drafts", Map.of(), VAN))
                .as("a province's version is no base for the country")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(door.page("/rule-packs", MINH)).doesNotContain("2036");
        assertThat(door.page("/rule-packs", LAN)).contains("2036", "Tỉnh An Sơn");
    }

    @Test
    void theOperatorPublishesForTheCountryAndTheFilesAreReadOnce() throws Exception {
        var url = door.national("standard-2012-school", VAN);
        door.done(url, "confirmation", Map.of("code", "N23-1"), VAN);
        door.done(url, "confirmation", Map.of("code", "N23-2"), VAN);
        settle(url, "N23-3", VAN);
        door.done(url, "publication", Map.of(), VAN);

        var day = LocalDate.of(2015, 5, 31);
        assertThat(LAN.actor().get(() -> door.packs().inForce(Purpose.STANDARD, Subject.SCHOOL, COMMUNE, day, LAN)))
                .isPresent();
        var before = door.page("/rule-packs?past=true", VAN);
        shelf.afterPropertiesSet();
        assertThat(door.page("/rule-packs?past=true", VAN)).hasSameSizeAs(before);
    }

    @Test
    void aWordingThatIsChangedAfterItsConfirmationIsOpenAgain() {
        var url = door.draft("standard-2021-residential-area", 2037, HOA);
        settle(url, "KDC-3đ");
        assertThat(door.page(url, HOA)).contains("Xác nhận nội dung: KDC-3đ");
        var open = HOA.actor().get(() -> door.packs().unconfirmed(idOf(url), HOA));
        door.done(url, "criterion", criterion("KDC-3đ", "", "Nói cách khác", "ZERO"), HOA);

        assertThat(HOA.actor().get(() -> door.packs().unconfirmed(idOf(url), HOA)))
                .hasSize(open.size() + 1)
                .contains("KDC-3đ");
    }

    private static UUID idOf(String url) {
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    private void settle(String url, String code) {
        settle(url, code, HOA);
    }

    /** Fills an empty template and stands for it. */
    private void settle(String url, String code, Officer officer) {
        door.done(
                url,
                "criterion",
                criterion(code, "", "Đạt nội dung của điều khoản, đối chiếu văn bản gốc", "YES_NO"),
                officer);
        door.done(url, "confirmation", Map.of("code", code), officer);
    }

    private @Nullable PackInForce inForce(AreaId place, int year, Officer officer) {
        return officer.actor()
                .get(() -> door.packs()
                        .inForce(Purpose.STANDARD, Subject.COMMUNE, place, LocalDate.of(year, 11, 14), officer))
                .orElse(null);
    }
}
