package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Ids;

/** A signed decision is put right by another one: units, names, its number. */
@BinhYenTest
class CorrectingADecisionTests {

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
    void aWrongUnitIsReplacedAndBothDecisionsReferToEachOther() throws IOException {
        var wrong = door.residentialArea("Bản Ghi Nhầm");
        var misspelt = door.residentialArea("Bản Viết Sai");
        var right = door.residentialArea("Bản Bỏ Sót");
        var url = door.signed(wrong.code(), misspelt.code());
        assertThat(door.get(url + "/correction?unit=" + wrong.code(), HOA))
                .hasStatusOk()
                .bodyText()
                .contains(wrong.code(), "Nguyễn Văn An");
        var form = correction("Lỗi đánh máy");
        form.put("remove", wrong.code());
        form.put("add", right.code());
        form.put("names", misspelt.code() + " = Bản Viết Đúng");
        form.put("_key", "sua-" + url.substring(11));

        var done = door.post(url + "/correction", form, HOA);
        assertThat(done).as(RecognitionDoor.body(done)).hasStatus3xxRedirection();
        var correcting = Objects.requireNonNull(done.getResponse().getRedirectedUrl());
        assertThat(door.post(url + "/correction", form, HOA)).hasRedirectedUrl(correcting);

        assertThat(door.recognised(wrong)).isZero();
        assertThat(door.recognised(right)).isEqualTo(1);
        assertThat(door.recognised(misspelt)).isEqualTo(1);
        assertThat(door.get(url, HOA))
                .bodyText()
                .contains(form.get("number"), correcting, "Đã bỏ do đính chính", "Bản Viết Đúng")
                .doesNotContain("Bản Viết Sai</th>");
        assertThat(door.get(correcting, HOA))
                .bodyText()
                .contains(url, "Lỗi đánh máy", "Bản Ghi Nhầm", "Bản Bỏ Sót", "Bản Viết Sai", "Bản Viết Đúng");
        assertThat(word(correcting))
                .contains("đính chính Quyết định số", "Bản Ghi Nhầm", "Bản Bỏ Sót", "Nguyễn Văn Ba");
        assertThat(word(url)).contains("Bản Viết Đúng").doesNotContain("Bản Ghi Nhầm");
    }

    @Test
    void aNumberIsPutRightByAProgramAsWell() {
        var unit = door.residentialArea("Bản Số Sai");
        var url = door.signed(unit.code());
        var number = RecognitionDoor.freshNumber();
        var body = """
                {"decision": {"number": "%s", "day": "01/12/2025", "issuer": "Ủy ban nhân dân tỉnh An Sơn",
                 "signer": "Nguyễn Văn Ba", "signerTitle": "Chủ tịch"}, "reason": "Ghi sai số", "rightNumber": "%s"}
                """.formatted(RecognitionDoor.freshNumber(), number);

        var answer = http.post()
                .uri("/api/v1" + url + "/correction")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", Ids.next().toString())
                .content(body)
                .with(signedIn(HOA))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.CREATED).bodyText().contains("NUMBER", number, "Ghi sai số");
        assertThat(door.get("/api/v1" + url, HOA)).bodyText().contains(number, "correctedBy");
        assertThat(door.recognised(unit)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var unit = door.residentialArea("Bản Kiểm Tra");
        var url = door.signed(unit.code());
        var form = correction("Lý do thử");
        refused(url, form, "Hãy ghi ít nhất một nội dung");
        form.put("remove", "KHONG-CO");
        refused(url, form, "Quyết định không có đơn vị mã KHONG-CO");
        form.put("remove", unit.code());
        form.put("day", "01/11/2025");
        refused(url, form, "không được trước ngày của quyết định");
        form.put("day", "01/12/2025");
        form.put("names", unit.code() + " không dấu bằng");
        refused(url, form, "mã = tên đúng");
        form.remove("names");
        form.put("rightNumber", "x".repeat(61));
        refused(url, form, "rightNumber-error");
        assertThat(door.recognised(unit)).isEqualTo(1);
        assertThat(door.get(url + "/correction", MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post(url + "/correction", form, LAN)).hasStatus(HttpStatus.NOT_FOUND);
        var draft = door.drafted(RecognitionDoor.form(""), HOA);
        assertThat(door.post(draft + "/correction", form, HOA))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chỉ đính chính quyết định đã ký");
    }

    private void refused(String url, Map<String, String> form, String why) {
        assertThat(door.post(url + "/correction", form, HOA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(why, "Lý do thử");
    }

    private static Map<String, String> correction(String reason) {
        var form = new LinkedHashMap<String, String>();
        form.put("number", RecognitionDoor.freshNumber());
        form.put("day", "01/12/2025");
        form.put("issuer", "Ủy ban nhân dân tỉnh An Sơn");
        form.put("signer", "Nguyễn Văn Ba");
        form.put("signerTitle", "Phó Chủ tịch");
        form.put("grounds", "Căn cứ Nghị định số 30/2020/NĐ-CP;");
        form.put("reason", reason);
        return form;
    }

    private String word(String url) throws IOException {
        var file = door.get(url + "/document.docx", HOA).getResponse().getContentAsByteArray();
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(docx)) {
            return text.getText();
        }
    }
}
