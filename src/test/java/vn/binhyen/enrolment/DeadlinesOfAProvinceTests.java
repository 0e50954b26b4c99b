package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.binhyen.platform.VietnameseFormat;

/** The office of a province sets until when its units enrol, send and are decided; what is on its way follows at once. */
@BinhYenTest
class DeadlinesOfAProvinceTests {

    private static final AreaId PROVINCE = AreaId.province(2, 54);
    private static final AreaId COMMUNE = PROVINCE.commune(54002);
    private static final Officer OFFICE = person("van-54", Role.PROVINCE_OFFICE, PROVINCE);
    private static final Officer DAO = person("dao-54", Role.COMMUNE_OFFICER, COMMUNE);
    private static final int YEAR = thisYear();

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Test
    void whatIsOnItsWayIsDueAndLateByTheDaysOfTheProvince() {
        var door = EnrolmentDoor.of(context, http, 54, OFFICE, 2);
        set(door, days("01/01/" + YEAR, "02/01/" + YEAR, "03/01/" + YEAR));
        var unit = door.residentialArea(COMMUNE, "Bản Trễ");
        var form = Map.of("year", "" + YEAR, "codes", unit.code());
        var url = Objects.requireNonNull(
                door.post("/enrolments", form, DAO).getResponse().getRedirectedUrl());
        assertThat(door.page(url, DAO)).contains("02/01/" + YEAR, "Quá hạn", "Đăng ký hoặc gửi sau thời hạn");

        set(door, days("31/12/" + YEAR, "15/01/" + (YEAR + 1), "20/01/" + (YEAR + 1)));

        assertThat(door.page(url, DAO))
                .contains("15/01/" + (YEAR + 1))
                .doesNotContain("Quá hạn", "Đăng ký hoặc gửi sau thời hạn");
        assertThat(door.page("/", DAO)).contains("15/01/" + (YEAR + 1));
        assertThat(door.page("/rounds?year=" + YEAR, OFFICE)).contains("15/01/" + (YEAR + 1), "Mặc định 31/03/" + YEAR);
        set(door, Map.of("year", List.of("" + YEAR)));
        assertThat(door.page(url, DAO)).contains("10/11/" + YEAR);
    }

    @Test
    void daysOutOfOrderAreRefusedAndStayTyped() {
        var door = EnrolmentDoor.of(context, http, 54, OFFICE, 2);
        var wrong = door.postAll("/rounds", days("01/06/" + YEAR, "01/05/" + YEAR, "01/12/" + YEAR), OFFICE);
        assertThat(wrong)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("phải nối tiếp nhau", "01/05/" + YEAR);
        assertThat(door.postAll("/rounds", days("hôm nay", "", ""), OFFICE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hôm nay");
        assertThat(door.get("/rounds", DAO)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aDossierIsSentOnceHoweverOftenOneClicks() {
        var door = EnrolmentDoor.of(context, http, 54, OFFICE, 2);
        var url = door.enrolled(door.residentialArea(COMMUNE, "Bản Hai Lần").code(), DAO);
        door.fill(url, Subject.RESIDENTIAL_AREA, Map.of(), DAO);
        var version = door.version(url, DAO);
        var form = Map.of("version", version, "_key", "gui-" + EnrolmentDoor.id(url));

        assertThat(door.post(url + "/submission", form, DAO)).hasRedirectedUrl(url);
        assertThat(door.post(url + "/submission", form, DAO)).hasRedirectedUrl(url);
        assertThat(door.post(url + "/submission", Map.of("version", version), DAO))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("vừa được dao-54 thay đổi");
        assertThat(door.page(url, DAO)).contains("Đã nhận hồ sơ");
    }

    private static int thisYear() {
        return LocalDate.now(VietnameseFormat.ZONE).getYear();
    }

    private static Map<String, List<String>> days(String registration, String submission, String decision) {
        var form = new HashMap<String, List<String>>();
        form.put("year", List.of("" + YEAR));
        form.put("RESIDENTIAL_AREA-REGISTRATION", List.of(registration));
        form.put("RESIDENTIAL_AREA-SUBMISSION", List.of(submission));
        form.put("RESIDENTIAL_AREA-DECISION", List.of(decision));
        return form;
    }

    private static void set(EnrolmentDoor door, Map<String, List<String>> days) {
        assertThat(door.postAll("/rounds", days, OFFICE)).hasRedirectedUrl("/rounds?year=" + YEAR);
    }
}
