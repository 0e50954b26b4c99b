package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.recognition.RecognitionDoor.body;
import static vn.binhyen.recognition.RecognitionDoor.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.Unit;

/** Papers for a signed decision: one a unit, each with a code that tells anybody whether it holds, and nothing else. */
@BinhYenTest
class CertificateTests {

    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    RecognitionDoor door;

    @BeforeEach
    void open() {
        door = RecognitionDoor.of(context, http);
    }

    @Test
    void everyUnitGetsItsPaperAndItsCode() throws Exception {
        var names = List.of("Bản Nậm Khao", "Tổ dân phố Đường Mới", "Buôn Ê Đê");
        var codes = names.stream().map(door::residentialArea).map(Unit::code).toArray(String[]::new);
        var url = door.signed(codes);

        var pdf = printed(url);

        Files.write(Path.of("target", "giay-cong-nhan.pdf"), pdf);
        var pages = pages(pdf);
        assertThat(pages).hasSize(3);
        assertThat(String.join("\n", pages))
                .contains(names)
                .contains("GIẤY CÔNG NHẬN", "Năm 2025", "Chủ tịch".toUpperCase(Locale.ROOT));
        assertThat(pages.stream().map(CertificateTests::code).distinct()).hasSize(3);
        assertThat(pages(printed(url)).stream().map(CertificateTests::code))
                .containsExactlyElementsOf(
                        pages.stream().map(CertificateTests::code).toList());
    }

    @Test
    void anybodyMayAskForACodeAndHearsOneWord() throws Exception {
        var unit = door.residentialArea("Bản Bí Mật");
        var url = door.signed(unit.code());
        var code = code(pages(printed(url)).getFirst());

        assertThat(asked(code)).contains("Giấy công nhận có hiệu lực").doesNotContain("Bản Bí Mật", "An Sơn");
        assertThat(asked("2222-2222-2222")).contains("Không có giấy công nhận này");
        assertThat(asked("x' OR 1=1")).contains("Không có giấy công nhận này");
        var line = door.line(url, HOA);
        assertThat(door.get("/recognitions/" + line + "/certificate.pdf", LAN)).hasStatusOk();
        assertThat(door.get("/recognitions/" + line + "/certificate.pdf", MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post("/recognitions/" + line + "/revocation", RecognitionDoor.revocation("Vi phạm"), HOA))
                .hasStatus3xxRedirection();
        assertThat(asked(code)).contains("Giấy công nhận đã bị hủy").doesNotContain("Vi phạm");
    }

    @Test
    void aDraftHasNoPapers() {
        var url = door.drafted(form(door.residentialArea("Bản Nháp").code()), HOA);

        assertThat(door.post(url + "/certificates", Map.of(), HOA))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chỉ cấp giấy công nhận cho quyết định đã ký");
    }

    @Test
    void aRevocationIsNamedByItsDecisionAndCountsFromItsDay() {
        var unit = door.residentialArea("Bản Đang Giữ");
        var url = door.signed(unit.code());
        var revocation = "/recognitions/" + door.line(url, HOA) + "/revocation";
        var early = Map.of("number", "1/QĐ", "day", "01/01/2024", "reason", "Sớm quá");
        assertThat(body(door.post(revocation, early, HOA))).contains("Ngày quyết định hủy phải từ ngày", "Sớm quá");

        assertThat(door.post(revocation, RecognitionDoor.revocation("Vi phạm"), HOA))
                .hasStatus3xxRedirection();

        assertThat(holding(unit.id(), LocalDate.of(2025, 12, 19))).isEqualTo(1);
        assertThat(holding(unit.id(), LocalDate.of(2025, 12, 20))).isZero();
        assertThat(door.recognised(unit)).isZero();
    }

    @Test
    void aRecognitionHoldsForOneYear() {
        var unit = door.residentialArea("Bản Một Năm");
        door.signed(unit.code());

        assertThat(holding(unit.id(), LocalDate.of(2025, 10, 30))).isZero();
        assertThat(holding(unit.id(), LocalDate.of(2026, 10, 30))).isEqualTo(1);
        assertThat(holding(unit.id(), LocalDate.of(2026, 10, 31))).isZero();
    }

    @Test
    void theDecisionIsWrittenAsAWordFileWithItsListOfUnits() throws IOException {
        var url = door.signed(door.residentialArea("Bản Trong Danh Sách").code());
        var file = door.get(url + "/document.docx", HOA).getResponse().getContentAsByteArray();

        try (var docx = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(docx)) {
            assertThat(text.getText())
                    .contains("QUYẾT ĐỊNH", "Điều 1. Công nhận 1 đơn vị", "Phụ lục", "Bản Trong Danh Sách", "Căn cứ");
        }
    }

    @Test
    void theRevokingDecisionIsWrittenAsAWordFileOfItsOwn() throws IOException {
        var url = door.signed(door.residentialArea("Bản Bị Hủy").code());
        var line = "/recognitions/" + door.line(url, HOA);
        assertThat(door.get(line + "/revocation.docx", HOA)).hasStatus(HttpStatus.CONFLICT);
        var revocation = new HashMap<>(RecognitionDoor.revocation("Xảy ra vụ việc"));
        revocation.put("signer", "Lê Thị Bình");
        revocation.put("signerTitle", "Phó Chủ tịch");
        assertThat(door.post(line + "/revocation", revocation, HOA)).hasStatus3xxRedirection();
        assertThat(door.get(url, HOA)).bodyText().contains(line + "/revocation.docx");

        var file = door.get(line + "/revocation.docx", HOA).getResponse().getContentAsByteArray();

        try (var docx = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(docx)) {
            assertThat(text.getText())
                    .contains(
                            "QUYẾT ĐỊNH",
                            "hủy công nhận",
                            "Bản Bị Hủy",
                            "Xảy ra vụ việc",
                            "Lê Thị Bình",
                            "PHÓ CHỦ TỊCH",
                            "có hiệu lực kể từ ngày 20/12/2025");
        }
    }

    private byte[] printed(String url) {
        assertThat(door.post(url + "/certificates", Map.of(), HOA)).hasRedirectedUrl(url + "/certificates");
        await().atMost(PATIENCE)
                .until(() -> body(door.get(url + "/certificates", HOA)).contains("certificates.pdf"));
        return door.get(url + "/certificates.pdf", HOA).getResponse().getContentAsByteArray();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return pages;
        }
    }

    private static String code(String page) {
        var found = CODE.matcher(page);
        assertThat(found.find()).as("a code on " + page).isTrue();
        return found.group();
    }

    /** Nobody is signed in. */
    private String asked(String code) {
        var answer = http.get().uri("/c/{code}", code).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private long holding(AreaId unit, LocalDate day) {
        var term = Term.of(RecognitionMeasures.HOLDING);
        var period = new Period(LocalDate.of(2025, 1, 1), day);
        var question = new Question(List.of(unit), List.of(term), List.of(period), null);
        return Officer.SYSTEM
                .actor()
                .get(() -> context.getBean(Ledger.class).amounts(question).of(unit, term, period));
    }
}
