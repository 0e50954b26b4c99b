package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.enrolment.EnrolmentDoor.YEAR;
import static vn.binhyen.platform.PhotoReaderTests.encoded;
import static vn.binhyen.platform.PhotoReaderTests.plain;
import static vn.binhyen.platform.PhotoReaderTests.withExif;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.ManagingLevel;
import vn.binhyen.register.SizeClass;
import vn.binhyen.register.UnitDetails;

/** What goes wrong gets its message and loses nothing. */
@BinhYenTest
class BadEnrolmentTests {

    private static final AreaId PROVINCE = AreaId.province(2, 60);
    private static final AreaId COMMUNE = PROVINCE.commune(60001);
    /** Sen works in the standing office of the province. */
    private static final Officer SEN = person("sen", Role.PROVINCE_OFFICE, PROVINCE);
    /** Lợi works for the commune, and so does Mai. */
    private static final Officer LOI = person("loi", Role.COMMUNE_OFFICER, COMMUNE);

    private static final Officer MAI = person("mai", Role.COMMUNE_OFFICER, COMMUNE);
    /** Ngân works for the neighbour. */
    private static final Officer NGAN = person("ngan", Role.COMMUNE_OFFICER, PROVINCE.commune(60002));

    private static final byte[] PDF = "%PDF-1.7 mẫu".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    EnrolmentDoor door;

    @BeforeEach
    void open() {
        door = EnrolmentDoor.of(context, http, 60, SEN, 2);
    }

    @Test
    void wrongYearsUnknownAndExcludedUnitsAreNamed() {
        var unit = door.residentialArea(COMMUNE, "Bản Một");
        refused(Map.of("year", "2013", "codes", unit.code()), "Năm 2013 không nhận đăng ký");
        refused(Map.of("year", "" + YEAR, "codes", "KHONG-CO"), "Không có đơn vị mã KHONG-CO");
        refused(Map.of("year", "" + YEAR, "codes", " "), "Cần sửa trước khi gửi");
        var small = door.unit(
                COMMUNE,
                UnitDetails.enterprise("Tiệm Nhỏ", ManagingLevel.COMMUNE, SizeClass.MICRO, EnrolmentDoor.OPENED));
        refused(Map.of("year", "" + YEAR, "codes", small.code()), "Tiệm Nhỏ không thuộc diện áp dụng");

        door.enrolled(unit.code(), LOI);
        refused(Map.of("year", "" + YEAR, "codes", unit.code()), "Bản Một đã đăng ký năm " + YEAR);
    }

    private void refused(Map<String, String> form, String message) {
        assertThat(door.post("/enrolments", form, LOI))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(message, form.get("codes"));
    }

    @Test
    void oneSendingIsDoneOnce() {
        var unit = door.residentialArea(COMMUNE, "Bản Hai");
        var form = Map.of("year", "" + YEAR, "codes", unit.code(), "_key", "dang-ky-" + unit.code());

        var first = door.post("/enrolments", form, LOI).getResponse().getRedirectedUrl();

        assertThat(door.post("/enrolments", form, LOI)).hasRedirectedUrl(first);
    }

    @Test
    void aPictureIsKeptWithoutWhatTheCameraWroteIntoIt() throws IOException {
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Ảnh").code(), LOI);
        var sent = withExif(encoded(plain(40, 30, Color.BLUE), "jpeg"), 1);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Hà Giang");

        assertThat(door.attach(url, "KDC-1a", "họp bản.jpg", sent, LOI)).hasStatus3xxRedirection();

        var page = door.page(url, LOI);
        var link = page.substring(page.indexOf(url + "/evidence?file="));
        var kept = door.get(link.substring(0, link.indexOf('"')), SEN);
        assertThat(kept).hasStatusOk().hasContentType("image/jpeg");
        assertThat(new String(kept.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Hà Giang");
        assertThat(door.attach(
                        url,
                        "KDC-1a",
                        "hỏng.png",
                        "\u0089PNG\r\n\u001a\nxxxx".getBytes(StandardCharsets.ISO_8859_1),
                        LOI))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không đọc được ảnh này");
    }

    @Test
    void evidenceThatIsTooLargeOrOfAWrongKindIsRefusedAndTheRestStays() {
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Ba").code(), LOI);

        assertThat(door.attach(url, "KDC-1a", "to-trinh.pdf", new byte[Evidence.MOST_BYTES + 1], LOI))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tệp lớn hơn 5 MB");
        assertThat(door.attach(url, "KDC-1a", "anh.jpg", "<svg>".getBytes(StandardCharsets.UTF_8), LOI))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chỉ nhận PDF, JPEG hoặc PNG");
        assertThat(door.attach(url, "KDC-1a", "Nghị quyết 05.pdf", PDF, LOI)).hasStatus3xxRedirection();

        var page = door.page(url, LOI);
        assertThat(page).contains("Nghị quyết 05.pdf", "Gửi minh chứng").doesNotContain("to-trinh.pdf", "anh.jpg");
        var link = page.substring(page.indexOf(url + "/evidence?file="));
        var file = door.get(link.substring(0, link.indexOf('"')), SEN);
        assertThat(file).hasStatusOk().headers().containsHeader("Content-Security-Policy");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(door.get(link.substring(0, link.indexOf('"')), NGAN)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aWrongAnswerIsShownAgainAsItWasTyped() {
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Bốn").code(), LOI);
        var form = new LinkedHashMap<>(Map.of("criterion", "KDC-1c", "part", "12", "whole", "9", "note", "Sổ hộ"));
        form.put("version", "0");

        assertThat(door.post(url + "/answer", form, LOI))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Số đạt không thể lớn hơn tổng số", "value=\"12\"", "Sổ hộ");
    }

    @Test
    void anUnfinishedDossierIsNotSentAndSaysWhatIsMissing() {
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Năm").code(), LOI);
        door.done(url + "/answer", url, Map.of("criterion", "KDC-1b", "day", "10/02/" + YEAR), LOI);

        assertThat(door.post(url + "/submission", Map.of("version", "1"), LOI))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chưa trả lời tiêu chí KDC-1a");
        door.fill(url, Subject.RESIDENTIAL_AREA, Map.of(), LOI);
        var bare = new LinkedHashMap<>(Map.of("criterion", "KDC-1a", "day", "10/02/" + YEAR, "note", ""));
        door.done(url + "/answer", url, bare, LOI);
        assertThat(door.post(url + "/submission", Map.of("version", door.version(url, LOI)), LOI))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Tiêu chí KDC-1a cần minh chứng");
    }

    @Test
    void ofTwoReviewersTheSlowerOneIsToldWhoWasFaster() {
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Sáu").code(), LOI);
        door.fillAndSend(url, Subject.RESIDENTIAL_AREA, LOI);
        var version = door.version(url, LOI);
        var review = "/reviews/" + EnrolmentDoor.id(url);

        assertThat(door.post(review, Map.of("verb", "approve", "version", version), LOI))
                .hasStatus3xxRedirection();
        assertThat(door.post(review, Map.of("verb", "fail", "version", version, "reason", "Tôi thấy khác"), MAI))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("vừa được loi thay đổi", "Tôi thấy khác");
        assertThat(door.postAll("/reviews", batch(url), MAI)).hasStatus(HttpStatus.CONFLICT);
        assertThat(door.page(url, LOI)).contains("Đã thẩm định");
    }

    @Test
    void onlyTheResponsibleAreaReviews() {
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Bảy").code(), LOI);
        door.fillAndSend(url, Subject.RESIDENTIAL_AREA, LOI);

        assertThat(door.postAll("/reviews", batch(url), SEN))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Bạn không có thẩm quyền");
        assertThat(door.postAll("/reviews", batch(url), NGAN)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get(url, NGAN)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aReturnNamesCriterionReasonAndRemedyAndIsMended() {
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Tám").code(), LOI);
        door.fillAndSend(url, Subject.RESIDENTIAL_AREA, LOI);
        var form = Map.of("verb", "return", "criterion", "KDC-1a", "template", "EVIDENCE");

        door.done("/reviews/" + EnrolmentDoor.id(url), url, form, LOI);

        assertThat(door.page(url, LOI))
                .contains(
                        "trả lại vì tiêu chí KDC-1a",
                        "Thiếu minh chứng",
                        "gửi bản chụp văn bản",
                        "Sửa tiêu chí KDC-1a");
        assertThat(door.attach(url, "KDC-1a", "nq.pdf", PDF, LOI)).hasStatus3xxRedirection();
        door.done(url + "/submission", url, Map.of(), LOI);
        assertThat(door.page(url, LOI)).contains("Đã nhận hồ sơ", "DK");
    }

    @Test
    void aDecisionCannotTakeAUnitWhoseDossierWasNotProposed() {
        var unit = door.residentialArea(COMMUNE, "Bản Chín");
        door.enrolled(unit.code(), LOI);
        var form = new LinkedHashMap<>(Map.of("number", "99/QĐ-UBND", "day", "25/11/" + YEAR, "year", "" + YEAR));
        form.putAll(Map.of("issuer", "UBND xã", "signer", "An", "signerTitle", "Chủ tịch", "codes", unit.code()));
        var draft = Objects.requireNonNull(
                door.post("/decisions", form, LOI).getResponse().getRedirectedUrl());

        assertThat(door.post(draft.replace("/units", "/signature"), Map.of(), LOI))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Bản Chín có hồ sơ đăng ký nhưng chưa được trình");
    }

    private static Map<String, List<String>> batch(String url) {
        return Map.of("year", List.of("" + YEAR), "enrolment", List.of(EnrolmentDoor.id(url)));
    }
}
