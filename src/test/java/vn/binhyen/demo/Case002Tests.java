package vn.binhyen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.BinhYenTest;
import vn.binhyen.cli.Shell;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/**
 * Case 002, the year 2018: page, spreadsheet, Word report, API and command line say the same, live and as closed, before and
 * after a correction that the closed year knows only as an adjustment.
 */
@BinhYenTest
class Case002Tests {

    private static final AreaId PROVINCE = AreaId.province(1, 98);
    private static final Officer HOA = person("hoa-002", Role.PROVINCE_OFFICE, PROVINCE);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @Test
    void theClosingOf2018IsReproducedToTheDigitAfterCorrections() throws Exception {
        var loaded = new Shell(context).run("case", "load", "002");
        assertThat(loaded.out()).as(loaded.err()).contains("98@1");
        assertThat(new Shell(context).run("case", "load", "002").exit()).isZero();
        assertThat(followed())
                .containsExactly(
                        "AGENCY+ENTERPRISE 337 314 314 314",
                        "COMMUNE 159 126 126 126",
                        "RESIDENTIAL_AREA 1205 1046 1046 1046",
                        "SCHOOL 625 597 597 597");
        assertThat(enrolment()).startsWith("2.326 2.326 243 0 2.083");
        var before = new String[] {"1.046/1.205", "86,80", "126/159", "79,25", "314/337", "93,18", "597/625", "95,52"};
        var after = new String[] {"1.046/1.205", "86,80", "126/159", "79,25", "314/337", "93,18", "596/625", "95,36"};
        assertAllFive(false, before);
        var closing = closed();
        assertAllFive(true, before);

        var revocation = "/recognitions/" + recognisedSchool() + "/revocation";
        var reason = Map.of("reason", "Không còn đạt", "number", "9/QĐ", "day", "20/02/2019");
        assertThat(post(revocation, reason))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("adjustmentReason");
        var adjustment = new HashMap<>(reason);
        adjustment.put("adjustmentReason", "Kết luận kiểm tra ngày 20/02/2019");
        assertThat(post(revocation, adjustment)).hasStatus3xxRedirection();

        assertAllFive(false, after);
        assertAllFive(true, before);
        assertThat(enrolment()).startsWith("2.326 2.326 243 0");
        assertThat(followed()).contains("SCHOOL 625 596 596 597");
        for (var text : List.of(page(true), xlsx(true), docx(true), api(true), commandLine(true))) {
            assertThat(text).contains("1 điều chỉnh");
        }
        assertThat(http.get().uri(closing).with(signedIn(HOA)))
                .bodyText()
                .contains("Kết luận kiểm tra ngày 20/02/2019", "-1 đơn vị", "/decisions/", HOA.name());
        assertThat(new Shell(context).run("check").exit()).isZero();
    }

    /** The address of the closing of 2018, which the office of the province makes. */
    private String closed() {
        var wanted = Map.of("area", "98@1", "calendar", "POLICE", "period", "2018", "anyway", "true");
        var result = post("/closings", wanted);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String url, Map<String, String> fields) {
        var request = http.post()
                .uri(url)
                .with(signedIn(HOA))
                .with(csrf())
                .param("_key", Ids.next().toString());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private void assertAllFive(boolean asClosed, String... expected) throws Exception {
        for (var text : List.of(page(asClosed), xlsx(asClosed), docx(asClosed), api(asClosed), commandLine(asClosed))) {
            assertThat(text).contains(expected);
        }
    }

    private String page(boolean asClosed) throws Exception {
        return http.get()
                .uri("/figures?" + query(asClosed))
                .with(signedIn(HOA))
                .exchange()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
    }

    /** Real numbers, put together as the other four write them. */
    private String xlsx(boolean asClosed) throws Exception {
        var file = http.get()
                .uri("/figures.xlsx?" + query(asClosed))
                .with(signedIn(HOA))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(1);
            var text = new StringBuilder();
            for (var column = 2; column < row.getLastCellNum(); column += 3) {
                text.append("%,.0f/%,.0f %.2f "
                        .formatted(
                                row.getCell(column).getNumericCellValue(),
                                row.getCell(column + 1).getNumericCellValue(),
                                row.getCell(column + 2).getNumericCellValue()));
            }
            var last = sheet.getRow(sheet.getLastRowNum());
            return text.toString().replace(',', ';').replace('.', ',').replace(';', '.')
                    + (last.getCell(0).getStringCellValue().equals("Điều chỉnh sau chốt")
                            ? "%.0f điều chỉnh".formatted(last.getCell(1).getNumericCellValue())
                            : "");
        }
    }

    private String docx(boolean asClosed) throws IOException {
        var file = folder.resolve("report.docx");
        var words =
                new ArrayList<>(List.of("report", "yearly", "--area", "98@1", "--year", "2018", "-o", file.toString()));
        if (asClosed) {
            words.add("--as-closed");
        }
        var result = new Shell(context).run(words.toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isZero();
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private String api(boolean asClosed) throws Exception {
        return texts(http.get()
                .uri("/api/v1/figures?" + query(asClosed))
                .with(signedIn(HOA))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private String commandLine(boolean asClosed) {
        var words = new ArrayList<>(
                List.of("figures", "--area", "98", "--set", "recognition", "--period", "2018", "--format", "json"));
        if (asClosed) {
            words.add("--as-closed");
        }
        var result = new Shell(context).run(words.toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isZero();
        return texts(result.out());
    }

    private static String query(boolean asClosed) {
        return "set=recognition&area=98@1&period=2018&calendar=POLICE" + (asClosed ? "&asClosed=true" : "");
    }

    private static String texts(String json) {
        var tree = JsonMapper.shared().readTree(json);
        return tree.at("/rows/0/cells")
                        .valueStream()
                        .map(cell -> cell.get("text").stringValue() + " "
                                + cell.get("percent")
                                        .decimalValue()
                                        .setScale(2)
                                        .toPlainString()
                                        .replace('.', ','))
                        .collect(Collectors.joining(" "))
                + " " + tree.at("/closed/adjustments").asString("") + " điều chỉnh";
    }

    /**
     * By kind of unit: how many enrolled, how many of them are recognised, how many of those stand in a signed decision of the
     * authority that reviewed them, and how many of them were given a certificate.
     */
    private List<String> followed() {
        return Actor.SYSTEM.get(() ->
                transaction.execute(status -> jdbc.sql("""
                        SELECT CASE WHEN e.kind IN ('WARD', 'TOWNSHIP') THEN 'COMMUNE'
                                    WHEN e.kind IN ('AGENCY', 'ENTERPRISE') THEN 'AGENCY+ENTERPRISE' ELSE e.kind END
                               || ' ' || count(*) || ' ' || count(*) FILTER (WHERE e.stage = 'RECOGNISED')
                               || ' ' || count(d.id) FILTER (WHERE line.standing AND e.stage = 'RECOGNISED')
                               || ' ' || count(certificate.code)
                          FROM enrolment e
                          LEFT JOIN recognition_decision d
                            ON d.id = e.decision_id AND d.area_id = e.authority_id AND d.status = 'SIGNED'
                          LEFT JOIN recognition_line line
                            ON line.decision_id = d.id AND line.area_id = e.area_id AND line.year = e.year
                          LEFT JOIN recognition_certificate certificate ON certificate.line_id = line.id
                         WHERE e.province_id = 198 AND e.year = 2018
                         GROUP BY CASE WHEN e.kind IN ('WARD', 'TOWNSHIP') THEN 'COMMUNE'
                                       WHEN e.kind IN ('AGENCY', 'ENTERPRISE') THEN 'AGENCY+ENTERPRISE' ELSE e.kind END
                         ORDER BY 1
                        """).query(String.class).list()));
    }

    /** Enrolled, submitted, refused, open and holding, as the figures have them. */
    private String enrolment() throws Exception {
        var query = "set=enrolment&area=98@1&period=2018&calendar=CIVIL";
        var json = http.get()
                .uri("/api/v1/figures?" + query)
                .with(signedIn(HOA))
                .exchange()
                .getResponse()
                .getContentAsString();
        return JsonMapper.shared()
                .readTree(json)
                .at("/rows/0/cells")
                .valueStream()
                .map(cell -> cell.get("text").stringValue())
                .collect(Collectors.joining(" "));
    }

    private UUID recognisedSchool() {
        return Actor.SYSTEM.get(() ->
                transaction.execute(status -> jdbc.sql("""
                        SELECT id
                          FROM recognition_line
                         WHERE province_id = 198 AND year = 2018 AND kind = 'SCHOOL' AND standing
                         ORDER BY area_id LIMIT 1
                        """).query(UUID.class).single()));
    }
}
