package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.recognition.RecognitionDoor.OPENED;
import static vn.binhyen.recognition.RecognitionDoor.form;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.register.ManagingLevel;
import vn.binhyen.register.SchoolLevel;
import vn.binhyen.register.SizeClass;
import vn.binhyen.register.UnitDetails;

/** Each rule says no in words, and the form comes back as it was typed. */
@BinhYenTest
class WhoMayBeRecognisedTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    RecognitionDoor door;

    @BeforeEach
    void open() {
        door = RecognitionDoor.of(context, http);
    }

    private void refused(Map<String, String> typed, Officer officer, String... words) {
        assertThat(door.post("/decisions", typed, officer))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words)
                .contains("Nguyễn Văn An", "Căn cứ Thông tư");
    }

    @Test
    void aUnitIsRecognisedOnceAYear() {
        var unit = door.residentialArea("Bản Hai Lần");
        var number = RecognitionDoor.freshNumber();
        var first = form(unit.code(), "number", number);
        var url = door.drafted(first, HOA);
        door.post(url + "/signature", Map.of(), HOA);

        refused(form(unit.code()), HOA, "«Bản Hai Lần» đã được công nhận năm 2025", number, "25/11/2025", unit.code());

        var line = door.line(url, HOA);
        door.post("/recognitions/" + line + "/revocation", RecognitionDoor.revocation("Ký nhầm"), HOA);
        assertThat(door.drafted(form(unit.code()), HOA)).startsWith("/decisions/");
    }

    @Test
    void theCommuneIsToldOfTheProvincesDecision() {
        var unit = door.residentialArea("Bản Trùng");
        door.signed(unit.code());

        refused(form(unit.code()), LAN, "«Bản Trùng» đã được công nhận năm 2025 theo quyết định");
    }

    @Test
    void theStandardDoesNotApplyToSmallEnterprises() {
        var small = door.unit(UnitDetails.enterprise("Công ty Nhỏ", ManagingLevel.PROVINCE, SizeClass.SMALL, OPENED));

        refused(form(small.code()), HOA, "«Công ty Nhỏ» không thuộc diện áp dụng");
    }

    @Test
    void aUnitMustBeOpenAtTheEndOfThePeriod() {
        var late = door.unit(UnitDetails.residentialArea("Bản Mới", "Bản", LocalDate.of(2025, Month.NOVEMBER, 5)));

        refused(form(late.code()), HOA, "«Bản Mới» không hoạt động vào ngày hết kỳ đánh giá 31/10/2025");
    }

    @Test
    void aResidentialAreaIsNotRecognisedBeforeItsPeriodEnds() {
        var unit = door.residentialArea("Bản Sớm");

        refused(form(unit.code(), "day", "30/10/2025"), HOA, "trước khi hết kỳ đánh giá ngày 31/10/2025", "124/2021");
    }

    @Test
    void aCommuneHasNoAuthorityOverAProvincialSchool() {
        var school = door.unit(
                UnitDetails.school("Trường Tỉnh", ManagingLevel.PROVINCE, Set.of(SchoolLevel.UPPER_SECONDARY), OPENED));

        refused(form(school.code()), LAN, "«Trường Tỉnh» không thuộc thẩm quyền công nhận");
        assertThat(door.drafted(form(school.code()), HOA)).startsWith("/decisions/");
    }

    @Test
    void anUnknownCodeIsNamed() {
        refused(form("90001-9999X"), HOA, "Không có đơn vị với mã «90001-9999X»");
    }

    @Test
    void aNumberIsGivenOnceAYear() {
        var number = RecognitionDoor.freshNumber();
        door.drafted(form("", "number", number), HOA);

        refused(form("", "number", number.toLowerCase(Locale.ROOT)), HOA, "đã dùng cho một quyết định khác");
        assertThat(door.drafted(form("", "number", number), LAN)).startsWith("/decisions/");
    }

    @ParameterizedTest
    @CsvSource({
        "number, '', Hãy điền mục này.",
        "day, 32/11/2025, không phải là ngày",
        "day, ngày mai, Ngày ký chưa đến",
        "year, 2027, Năm công nhận phải từ 2012 đến năm ký",
        "year, nay, không phải là số nguyên",
        "issuer, '', Hãy điền mục này."
    })
    void wrongInputIsExplainedAndNothingTypedIsLost(String field, String value, String message) {
        refused(form("90001-0001", field, value), HOA, message, "href=\"#" + field + "\"", "90001-0001");
    }

    @Test
    void theSlowerOfTwoIsToldWhoWasFaster() {
        var url = door.drafted(form(""), HOA);
        var typed = form("");
        typed.put("version", "0");
        assertThat(door.post(url, typed, HOA)).hasRedirectedUrl(url);

        assertThat(door.post(url, typed, HOA))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("hoa đã sửa dự thảo này");
    }
}
