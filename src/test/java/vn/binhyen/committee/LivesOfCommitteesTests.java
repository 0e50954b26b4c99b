package vn.binhyen.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.DUNG;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.committee.CommitteeDoor.body;
import static vn.binhyen.committee.CommitteeDoor.form;
import static vn.binhyen.committee.CommitteeDoor.member;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;

/** Lan sets up the committee of her commune; members come, change and leave, and what was is still to be read. */
@BinhYenTest
class LivesOfCommitteesTests {

    private static final LocalDate LATER = LocalDate.of(2025, 12, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    CommitteeDoor door;

    @BeforeEach
    void open() {
        door = CommitteeDoor.of(context, http);
    }

    @Test
    void aCommitteeIsSetUpByItsDecisionAndCountsWithItsMembers() {
        var committees = standing(CommitteeMeasures.COMMITTEES);
        var members = standing(CommitteeMeasures.MEMBERS);

        var url = door.setUp(form("90001", "Ban Chỉ đạo Một", "16/7/2025"), LAN);
        assertThat(door.post(url + "/members", member("HEAD", "Lò Văn Một", "16/7/2025", 0), LAN))
                .hasRedirectedUrl(url);

        assertThat(standing(CommitteeMeasures.COMMITTEES)).isEqualTo(committees + 1);
        assertThat(standing(CommitteeMeasures.MEMBERS)).isEqualTo(members + 1);
        assertThat(body(door.get(url, DUNG)))
                .contains("Ban Chỉ đạo Một", "Lò Văn Một", "Trưởng ban", "Phụ trách chung", "Thành lập")
                .doesNotContain("/correction");
        assertThat(body(door.get("/committees?area=90001", HOA))).contains("Lò Văn Một");
        assertThat(door.get(url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(door.get("/committees", MINH))).doesNotContain("Lò Văn Một");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        var url = door.setUp(form("90001", "Ban Chỉ đạo Hai", "15/7/2025"), LAN);
        assertThat(door.post(url + "/members", member("HEAD", "Lò Văn Hai", "15/7/2025", 0), LAN))
                .hasStatus3xxRedirection();

        var second = door.post(url + "/members", member("HEAD", "Lò Thị Hai", "1/8/2025", 1), LAN);
        var phone = door.post(url + "/members", member("MEMBER", "Lò Thị Hai 0912 345 678", "1/8/2025", 1), LAN);
        var early = door.post(url + "/members", member("MEMBER", "Lò Thị Hai", "1/7/2025", 1), LAN);
        var again = door.post("/committees", form("90001", "Ban chỉ đạo hai", "20/7/2025"), LAN);
        var before = door.post("/committees", form("90001", "Ban Chỉ đạo Cũ", "20/7/2024"), LAN);
        var foreign = door.post("/committees", form("91001", "Ban Chỉ đạo Lạ", "20/7/2025"), LAN);

        assertThat(second).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(second)).contains("đang do Lò Văn Hai giữ", "value=\"Lò Thị Hai\"");
        assertThat(body(phone)).contains("Không ghi số điện thoại");
        assertThat(body(early)).contains("chưa được thành lập vào ngày này");
        assertThat(body(again)).contains("đã có Ban Chỉ đạo cùng tên");
        assertThat(body(before)).contains("Xã Suối Hòa không có vào ngày ký quyết định");
        assertThat(body(foreign)).contains("Không có địa bàn «91001»");
    }

    @Test
    void aReplacedMemberStaysInTheHistoryAndThePageShowsWhoServedOnADay() {
        var url = door.setUp(form("90001", "Ban Chỉ đạo Ba", "15/7/2025"), LAN);
        door.post(url + "/members", member("HEAD", "Lò Văn Ba", "15/7/2025", 0), LAN);
        var head = door.member(url, "Lò Văn Ba", LAN);
        var members = standing(CommitteeMeasures.MEMBERS);
        assertThat(door.get(head + "/replacement", LAN)).hasStatusOk();

        assertThat(door.post(head + "/replacement", member("HEAD", "Quàng Thị Ba", "1/10/2025", 1), LAN))
                .hasRedirectedUrl(url);

        assertThat(standing(CommitteeMeasures.MEMBERS)).isEqualTo(members);
        assertThat(annexOf(body(door.get(url, LAN)))).contains("Quàng Thị Ba").doesNotContain("Lò Văn Ba");
        assertThat(body(door.get(url, LAN))).contains("Thành viên trước đây", "Lò Văn Ba");
        assertThat(annexOf(body(door.get(url + "?on=2025-09-30", LAN))))
                .contains("Lò Văn Ba")
                .doesNotContain("Quàng Thị Ba");
        var stale = door.post(head + "/correction", member("HEAD", "Lò Văn Ba", "15/7/2025", 1), LAN);
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void reformingLetsGoWhoDoesNotStayAndDissolvingEndsItAll() {
        var url = door.setUp(form("90001", "Ban Chỉ đạo Bốn", "15/7/2025"), LAN);
        door.post(url + "/members", member("HEAD", "Lò Văn Bốn", "15/7/2025", 0), LAN);
        door.post(url + "/members", member("MEMBER", "Vì Thị Bốn", "15/7/2025", 1), LAN);
        var head = door.member(url, "Lò Văn Bốn", LAN).replace("/committee-members/", "");
        var members = standing(CommitteeMeasures.MEMBERS);
        assertThat(body(door.get(url + "/reform", LAN))).contains("Vì Thị Bốn", "checked");

        var reform = form("", "", "1/11/2025");
        reform.put("version", "2");
        reform.put("staying", head);
        assertThat(door.post(url + "/reform", reform, LAN)).hasRedirectedUrl(url);
        assertThat(standing(CommitteeMeasures.MEMBERS)).isEqualTo(members - 1);
        assertThat(annexOf(body(door.get(url, LAN)))).contains("Lò Văn Bốn").doesNotContain("Vì Thị Bốn");

        var end = form("", "", "20/11/2025");
        end.put("version", "3");
        assertThat(door.post(url + "/dissolution", end, LAN)).hasRedirectedUrl(url);
        assertThat(standing(CommitteeMeasures.MEMBERS)).isEqualTo(members - 2);
        assertThat(body(door.get(url, LAN)))
                .contains("Đã giải thể từ ngày 20/11/2025")
                .doesNotContain("/reform");
        assertThat(door.post(url + "/members", member("MEMBER", "Ai Đó", "21/11/2025", 4), LAN))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aMemberWhoLeavesLeavesWithAReason() {
        var url = door.setUp(form("90001", "Ban Chỉ đạo Năm", "15/7/2025"), LAN);
        door.post(url + "/members", member("SECRETARY", "Vì Thị Năm", "15/7/2025", 0), LAN);
        var leaving = door.member(url, "Vì Thị Năm", LAN) + "/leaving";
        assertThat(door.get(leaving, LAN)).hasStatusOk();

        assertThat(body(door.post(leaving, Map.of("day", "1/9/2025", "version", "1"), LAN)))
                .contains("Hãy ghi lý do");
        assertThat(door.post(leaving, Map.of("day", "1/9/2025", "reason", "Nghỉ hưu", "version", "1"), LAN))
                .hasRedirectedUrl(url);
        assertThat(body(door.get(url, LAN))).contains("Nghỉ hưu", "15/07/2025 – 01/09/2025");
    }

    @Test
    void theAnnexIsAWordFileInTheLayoutOfOfficialDocuments() throws IOException {
        var url = door.setUp(form("90001", "Ban Chỉ đạo Sáu", "15/7/2025"), LAN);
        door.post(url + "/members", member("MEMBER", "Vì Thị Sáu", "15/7/2025", 0), LAN);
        door.post(url + "/members", member("HEAD", "Lò Văn Sáu", "15/7/2025", 1), LAN);

        var file = door.get(url + "/annex.docx", LAN).getResponse().getContentAsByteArray();

        try (var docx = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(docx)) {
            assertThat(docx.getParagraphs().getFirst().getText()).isEqualTo("Phụ lục");
            assertThat(docx.getParagraphs().getFirst().getStyle()).isEqualTo("PhuLuc");
            assertThat(docx.getTables()).hasSize(1);
            assertThat(docx.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("Lò Văn Sáu");
            assertThat(text.getText())
                    .contains(
                            "Trưởng ban",
                            "Danh sách này có 2 thành viên",
                            "Kèm theo Quyết định số",
                            "tháng 7 năm 2025 của");
        }
    }

    @Test
    void aProgramSetsUpACommitteeWithItsMembers() {
        var json = """
                {"committee": {"area": "90001", "name": "Ban Chỉ đạo Bảy", "number": "707/QĐ-UBND", "day": "2025-07-16",
                   "issuer": "UBND xã", "signer": "An", "signerTitle": "Chủ tịch"},
                 "members": [{"position": "HEAD", "name": "Lò Văn Bảy", "office": "Chủ tịch", "since": "2025-07-16"}]}
                """;
        var result = http.post()
                .uri("/api/v1/committees")
                .with(vn.binhyen.Persons.signedIn(LAN))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .header("Idempotency-Key", "ban-chi-dao-bay")
                .contentType("application/json")
                .content(json)
                .exchange();

        assertThat(result).hasStatus(HttpStatus.CREATED);
        assertThat(body(result)).contains("Lò Văn Bảy", "\"position\":\"HEAD\"", "\"kind\":\"SET_UP\"");
        assertThat(body(door.get("/api/v1/committees", LAN))).contains("Ban Chỉ đạo Bảy");
    }

    private long standing(vn.binhyen.ledger.MeasureCode measure) {
        return door.standing(measure, COMMUNE, LATER);
    }

    /** The list of members, without the history below it. */
    private static String annexOf(String page) {
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }
}
