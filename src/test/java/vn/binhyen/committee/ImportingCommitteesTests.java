package vn.binhyen.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.TAM;
import static vn.binhyen.committee.CommitteeDoor.body;
import static vn.binhyen.committee.CommitteeDoor.member;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.platform.Level;

/** Hoa brings the committees of her communes along as a file, a row for each member. */
@BinhYenTest
class ImportingCommitteesTests {

    private static final LocalDate LATER = LocalDate.of(2025, 12, 1);
    private static final String HEAD =
            "Mã địa bàn,Tên Ban Chỉ đạo,Số quyết định,Ngày ký,Cơ quan ban hành,Người ký,Chức vụ người ký,"
                    + "Chức danh trong Ban Chỉ đạo,Họ và tên,\"Chức vụ, đơn vị công tác\"\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    CommitteeDoor door;

    @BeforeEach
    void open() {
        door = CommitteeDoor.of(context, http);
    }

    private long members() {
        return door.standing(CommitteeMeasures.MEMBERS, COMMUNE.ancestor(Level.PROVINCE), LATER);
    }

    /** The address of the first committee that the search finds by this name. */
    private String found(String name, Officer officer) {
        var link = Pattern.compile("href=\"(/committees/[0-9a-f-]{36})\"")
                .matcher(body(door.get("/search?q=" + name, officer)));
        assertThat(link.find()).as("found: " + name).isTrue();
        return link.group(1);
    }

    private static String row(String area, String committee, String number, String position, String person) {
        return String.join(
                        ",",
                        area,
                        committee,
                        number,
                        "15/7/2025",
                        "UBND xã",
                        "Nguyễn Văn An",
                        "Chủ tịch",
                        position,
                        person,
                        "Công an xã")
                + "\n";
    }

    @Test
    void aFileBecomesCommitteesThatCountOnceAndLeaveWithoutTraceWhenTakenBack() {
        var before = members();
        var csv = HEAD
                + row("90001", "Ban Chỉ đạo Tệp Một", "71/QĐ", "Trưởng ban", "Vàng A Tệp")
                + row("90001", "ban chỉ đạo tệp một", "71/qđ", "Ủy viên", "Vàng Thị Tệp")
                + row("90002", "Ban Chỉ đạo Tệp Một", "72/QĐ", "Trưởng ban", "Giàng A Tệp");
        var imports = new ImportDoor(http);
        var run = imports.imported("committees", csv, HOA);

        assertThat(members()).isEqualTo(before + 3);
        assertThat(body(door.get(found("Ban Chỉ đạo Tệp Một", HOA), HOA)))
                .contains("Ban Chỉ đạo Tệp Một", "Vàng A Tệp", "Vàng Thị Tệp", "71/QĐ");
        assertThat(ImportDoor.body(imports.imports("committees", csv, HOA))).doesNotContain("/confirmation");
        assertThat(members()).isEqualTo(before + 3);

        assertThat(imports.undone(run, HOA)).contains("Đã hoàn tác");
        assertThat(members()).isEqualTo(before);
        assertThat(body(door.get("/search?q=Ban Chỉ đạo Tệp Một", HOA))).doesNotContain("/committees/");
    }

    @Test
    void aCommitteeWithAWrongRowWaitsAsAWholeAndEachErrorStandsInItsRow() {
        var csv = HEAD
                + row("90001", "Ban Chỉ đạo Tệp Hai", "73/QĐ", "Trưởng ban", "Vàng A Hai")
                + row("90001", "Ban Chỉ đạo Tệp Hai", "73/QĐ", "Trưởng ban", "Vàng B Hai")
                + row("90001", "Ban Chỉ đạo Tệp Hai", "74/QĐ", "Ủy viên", "Vàng C Hai")
                + row("90001", "Ban Chỉ đạo Tệp Hai", "73/QĐ", "Ủy viên", "Vàng D Hai 0912345678")
                + row("91001", "Ban Chỉ đạo Tệp Lạ", "75/QĐ", "Trưởng ban", "Vàng A Lạ")
                + row("90002", "Ban Chỉ đạo Tệp Hai", "76/QĐ", "Sếp", "Giàng A Hai");
        var imports = new ImportDoor(http);
        var run = imports.checked("committees", "tep.csv", csv.getBytes(StandardCharsets.UTF_8), HOA);
        assertThat(ImportDoor.body(imports.settled(run, HOA)))
                .contains(
                        "đang do Vàng A Hai giữ",
                        "Quyết định khác với dòng 2",
                        "Không ghi số điện thoại",
                        "Không có địa bàn «91001»",
                        "Sếp")
                .doesNotContain("/confirmation");
        assertThat(body(door.get("/search?q=Ban Chỉ đạo Tệp Hai", HOA))).doesNotContain("/committees/");
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        var imports = new ImportDoor(http);
        var run = imports.imported(
                "committees", HEAD + row("90002", "Ban Chỉ đạo Tệp Ba", "77/QĐ", "Trưởng ban", "Giàng A Ba"), HOA);
        var url = found("Ban Chỉ đạo Tệp Ba", HOA);
        assertThat(door.post(url + "/members", member("MEMBER", "Giàng B Ba", "16/7/2025", 0), HOA))
                .hasRedirectedUrl(url);

        assertThat(imports.undone(run, HOA)).contains("Ban Chỉ đạo Tệp Ba").doesNotContain("Đã hoàn tác");
        assertThat(body(door.get(url, HOA))).contains("Giàng A Ba", "Giàng B Ba");
    }

    @Test
    void aCommitteeIsFoundByItsNameAndPlaceButNotByItsMembers() {
        new ImportDoor(http).imported("committees", HEAD + row("90001", "", "78/QĐ", "Trưởng ban", "Vàng A Bốn"), HOA);

        for (var typed : new String[] {"ban chi dao xa suoi hoa", "BCĐ Suối Hòa", "ban chỉ đạo phòng chống tội phạm"}) {
            assertThat(body(door.get("/search?q=" + typed, DUNG)))
                    .as(typed)
                    .contains("href=\"/committees/", "Xã Suối Hòa");
        }
        assertThat(body(door.get("/search?q=Vàng A Bốn", DUNG))).doesNotContain("/committees/");
        assertThat(body(door.get("/search?q=ban chi dao xa suoi hoa", MINH))).doesNotContain("/committees/");
        assertThat(body(door.get("/search?q=ban chi dao xa suoi hoa", TAM))).doesNotContain("/committees/");
        assertThat(body(door.get("/areas/90001", DUNG))).contains("/committees?area=90001");
        assertThat(body(door.get("/areas/90001", TAM))).doesNotContain("/committees");
    }
}
