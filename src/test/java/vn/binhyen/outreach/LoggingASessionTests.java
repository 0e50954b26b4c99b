package vn.binhyen.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.outreach.OutreachDoor.form;
import static vn.binhyen.outreach.OutreachDoor.freshDay;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.VietnameseFormat;

/** Lan logs the meeting of last night: three things to type, and it counts at once. */
@BinhYenTest
class LoggingASessionTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Ledger ledger;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    OutreachDoor door;

    @BeforeEach
    void inAKnownPlace() {
        assertThat(InventedPlaces.register(places)).isTrue();
        door = new OutreachDoor(http, ledger);
    }

    @Test
    void theQuickLogOpensWithTodayHereAndTheCommonestKind() {
        var today = VietnameseFormat.date(LocalDate.now(VietnameseFormat.ZONE));

        assertThat(door.get("/outreach/new", LAN))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"" + today + "\"",
                        "value=\"90001\" selected",
                        "value=\"MEETING\" selected",
                        "value=\"RESIDENTS\" selected",
                        "inputmode=\"numeric\"");
    }

    @Test
    void aLoggedSessionIsShownAndCounts() {
        var day = freshDay();
        var url = door.logged(form(day), LAN);

        assertThat(door.get(url, LAN))
                .hasStatusOk()
                .bodyText()
                .contains("Phòng ngừa lừa đảo trên mạng", "Xã Suối Hòa", "Hội nghị, họp dân", "Công an xã", "+120");
        assertThat(door.amount(OutreachMeasures.SESSIONS, day, HOA)).isEqualTo(1);
        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, day, HOA)).isEqualTo(120);
        assertThat(door.amount(OutreachMeasures.DOCUMENTS, day, HOA)).isEqualTo(50);
    }

    @Test
    void numbersAndDaysAreReadAsPeopleTypeThem() {
        var day = freshDay();
        var typed = form(day, "day", day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear() % 100);
        typed.put("participants", "1.046");

        door.logged(typed, LAN);

        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, day, LAN)).isEqualTo(1046);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', Hãy điền mục này.",
        "participants, '', Hãy điền mục này.",
        "participants, nhiều, không phải là số nguyên",
        "participants, -5, không phải là số nguyên",
        "participants, 2000000, Con số phải từ 0 đến 1.000.000",
        "documents, 12;5, không phải là số nguyên",
        "day, 31/02/2026, không phải là ngày",
        "day, '', Hãy điền mục này.",
        "day, ngày mai, Ngày tổ chức chưa đến",
        "day, 1/1/1985, Ngày tổ chức trước năm 1990",
        "area, 91001, Không có nơi tổ chức",
        "area, 90002, Không có nơi tổ chức",
        "form, PARTY, Không có lựa chọn",
        "audience, '', Hãy điền mục này."
    })
    void wrongInputIsExplainedAndNothingTypedIsLost(String field, String value, String message) {
        var day = freshDay();
        var typed = form(day, field, value.replace(';', ','));
        typed.put("note", "Ghi chú riêng của Lan");

        assertThat(door.post("/outreach", typed, LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(message, "Ghi chú riêng của Lan", "href=\"#" + field + "\"");
        assertThat(door.amount(OutreachMeasures.SESSIONS, day, HOA)).isZero();
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var typed = form(freshDay(), "title", "");
        typed.put("participants", "x");

        assertThat(door.post("/outreach", typed, LAN)).bodyText().contains("href=\"#title\"", "href=\"#participants\"");
    }

    @Test
    void sendingTheFormTwiceLogsOneSession() {
        var day = freshDay();
        var typed = form(day, "_key", "hai-lan-mot-y-dinh-" + day);

        assertThat(door.logged(typed, LAN)).isEqualTo(door.logged(typed, LAN));
        assertThat(door.amount(OutreachMeasures.SESSIONS, day, LAN)).isEqualTo(1);
    }

    @Test
    void anotherProvinceCannotTellThatItExists() {
        var url = door.logged(form(freshDay()), LAN);

        for (var address : new String[] {url, url + "/edit", url + "/photo"}) {
            assertThat(door.get(address, MINH)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(door.post(url + "/withdrawal", Map.of("reason", "x"), MINH)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLeaderReadsAndDoesNotWrite() {
        var url = door.logged(form(freshDay()), LAN);

        assertThat(door.get(url, DUNG)).hasStatusOk().bodyText().doesNotContain("/withdrawal", "/edit");
        assertThat(door.post("/outreach", form(freshDay()), DUNG)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theDatabaseItselfHidesItFromAnotherProvince() {
        door.logged(form(freshDay()), LAN);
        var count = "SELECT count(*) FROM outreach_session WHERE area_id >= " + COMMUNE.value() + " AND area_id <= "
                + COMMUNE.last();

        assertThat(MINH.actor()
                        .get(() -> transactions.<Long>execute(
                                status -> jdbc.sql(count).query(Long.class).single())))
                .isZero();
        assertThat(LAN.actor()
                        .get(() -> transactions.<Long>execute(
                                status -> jdbc.sql(count).query(Long.class).single())))
                .isPositive();
    }
}
