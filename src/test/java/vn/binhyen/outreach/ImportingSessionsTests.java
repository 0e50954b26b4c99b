package vn.binhyen.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.outreach.OutreachDoor.freshDay;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** A file of sessions is taken as a whole or not at all. */
@BinhYenTest
class ImportingSessionsTests {

    private static final String HEAD = "day,title,area,form,audience,participants,documents\n";

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
    void aSoundFileIsTakenAndTakenAgainAddsNothing() {
        var day = freshDay();
        var csv = HEAD
                + row(day, "Buổi một,90001,MEETING,RESIDENTS,100,10")
                + row(day, "Buổi hai,90002,\"Chiếu phim lưu động\",\"Học sinh, sinh viên\",\"1.046\",");

        assertThat(door.imports(csv, HOA)).hasStatusOk().bodyText().contains("2 dòng: 2 thêm mới");
        assertThat(door.imports(csv, HOA)).hasStatusOk().bodyText().contains("0 thêm mới, 0 cập nhật, 2 không đổi");

        assertThat(door.amount(OutreachMeasures.SESSIONS, day, HOA)).isEqualTo(2);
        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, day, HOA)).isEqualTo(1146);
        assertThat(door.amount(OutreachMeasures.DOCUMENTS, day, HOA)).isEqualTo(10);
    }

    @Test
    void aFileWithOtherNumbersCorrectsTheSession() {
        var day = freshDay();
        door.imports(HEAD + row(day, "Buổi một,90001,MEETING,RESIDENTS,100,10"), LAN);

        assertThat(door.imports(HEAD + row(day, "BUỔI MỘT,90001,MEETING,RESIDENTS,130,10"), LAN))
                .bodyText()
                .contains("0 thêm mới, 1 cập nhật");
        assertThat(door.amount(OutreachMeasures.PARTICIPANTS, day, LAN)).isEqualTo(130);
        assertThat(door.amount(OutreachMeasures.SESSIONS, day, LAN)).isEqualTo(1);
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsTaken() {
        var day = freshDay();
        var csv = HEAD
                + row(day, "Buổi đúng,90001,MEETING,RESIDENTS,100,10")
                + row(day, "Xã lạ,91001,MEETING,RESIDENTS,100,10")
                + row(day, "Số lạ,90001,MEETING,RESIDENTS,nhiều,-1")
                + row(day, "Hình thức lạ,90001,PARTY,RESIDENTS,100,10")
                + "31/02/2026,Ngày lạ,90001,MEETING,RESIDENTS,100,10\n"
                + "01/01/2099,Ngày mai,90001,MEETING,RESIDENTS,100,10\n"
                + row(day, "buổi ĐÚNG,90001,MEETING,RESIDENTS,90,10")
                + row(day, ",90001,MEETING,RESIDENTS,,10");

        assertThat(door.imports(csv, LAN))
                .hasStatusOk()
                .bodyText()
                .contains("1 hợp lệ, 9 lỗi", "8 dòng, 9 lỗi; chưa nhập dòng nào")
                .contains("Không có nơi tổ chức với mã «91001»")
                .contains("«nhiều» không phải là số nguyên", "Con số phải từ 0 đến 1.000.000")
                .contains("Không có giá trị «PARTY»", "«31/02/2026» không phải là ngày")
                .contains("Ngày tổ chức chưa đến", "Buổi này đã có ở dòng 2 của tệp", "Ô này không được để trống");
        assertThat(door.amount(OutreachMeasures.SESSIONS, day, HOA)).isZero();
    }

    @Test
    void aLeaderImportsNothing() {
        assertThat(door.imports(HEAD + row(freshDay(), "Buổi một,90001,MEETING,RESIDENTS,1,1"), DUNG))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String row(LocalDate day, String rest) {
        return day + "," + rest + "\n";
    }
}
