package vn.binhyen.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.outreach.OutreachDoor.form;
import static vn.binhyen.outreach.OutreachDoor.freshDay;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** A logged session is corrected or withdrawn; the figures follow, and what happened stays readable. */
@BinhYenTest
class CorrectingASessionTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Ledger ledger;

    @Autowired
    Places places;

    OutreachDoor door;

    @BeforeEach
    void inAKnownPlace() {
        assertThat(InventedPlaces.register(places)).isTrue();
        door = new OutreachDoor(http, ledger);
    }

    @Test
    void theFormShowsWhatWasLogged() {
        var url = door.logged(form(freshDay(), "title", "An toàn \"giao thông\""), LAN);

        assertThat(door.get(url + "/edit", LAN))
                .hasStatusOk()
                .bodyText()
                .contains("An toàn &#34;giao thông&#34;", "value=\"120\"", "name=\"version\" value=\"0\"");
    }

    @Test
    void aCorrectionMovesTheFiguresAndTellsWhatChanged() {
        var day = freshDay();
        var later = freshDay();
        var url = door.logged(form(day), LAN);
        var corrected = form(later, "participants", "95");
        corrected.put("version", "0");

        assertThat(door.post(url, corrected, LAN)).hasRedirectedUrl(url);

        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, day, HOA)).isZero();
        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, later, HOA)).isEqualTo(95);
        assertThat(door.get(url, LAN)).bodyText().contains("Sửa nội dung", "120 → 95");
    }

    @Test
    void theSlowerOfTwoIsToldWhoWasFasterAndLosesNothing() {
        var day = freshDay();
        var url = door.logged(form(day), LAN);
        var byHoa = form(day, "participants", "200");
        byHoa.put("version", "0");
        assertThat(door.post(url, byHoa, HOA)).hasRedirectedUrl(url);
        var byLan = form(day, "participants", "150");
        byLan.put("version", "0");

        assertThat(door.post(url, byLan, LAN))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("hoa đã sửa buổi này", "value=\"150\"");
        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, day, LAN)).isEqualTo(200);
    }

    @Test
    void aWithdrawnSessionCountsNoMoreAndKeepsItsReason() {
        var day = freshDay();
        var url = door.logged(form(day), LAN);

        assertThat(door.post(url + "/withdrawal", Map.of("reason", "Ghi nhầm hai lần"), LAN))
                .hasRedirectedUrl(url);

        assertThat(door.amount(OutreachMeasures.SESSIONS, day, HOA)).isZero();
        assertThat(door.get(url, LAN)).bodyText().contains("Ghi nhầm hai lần", "không còn được tính");
        assertThat(door.get(url + "/edit", LAN)).hasStatus(HttpStatus.CONFLICT);
        assertThat(door.post(url + "/withdrawal", Map.of("reason", "Lần nữa"), LAN))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void withdrawingNeedsAReason() {
        var day = freshDay();
        var url = door.logged(form(day), LAN);

        assertThat(door.post(url + "/withdrawal", Map.of("reason", "  "), LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy ghi lý do rút.");
        assertThat(door.amount(OutreachMeasures.SESSIONS, day, LAN)).isEqualTo(1);
    }

    @Test
    void withdrawingTwiceWithOneKeyIsOneWithdrawal() {
        var url = door.logged(form(freshDay()), LAN);
        var typed = Map.of("reason", "Ghi nhầm", "_key", "rut-" + url.substring(10));

        assertThat(door.post(url + "/withdrawal", typed, LAN)).hasRedirectedUrl(url);
        assertThat(door.post(url + "/withdrawal", typed, LAN)).hasRedirectedUrl(url);
    }
}
