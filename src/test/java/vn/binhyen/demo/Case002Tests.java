package vn.binhyen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.BinhYenTest;
import vn.binhyen.cli.Shell;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.recognition.Decisions;

/** Case 002, the year 2018: page, spreadsheet, Word report, API and command line say the same, before and after a change. */
@BinhYenTest
class Case002Tests {

    private static final AreaId PROVINCE = AreaId.province(1, 98);
    private static final Officer HOA = person("hoa-002", Role.PROVINCE_OFFICE, PROVINCE);
    private static final String QUERY = "set=recognition&area=98@1&period=2018&calendar=POLICE";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester http;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @Test
    void allFiveSayTheSameBeforeAndAfterARevocation() throws Exception {
        var shell = new Shell(context);
        var loaded = shell.run("case", "load", "002");
        assertThat(loaded.out()).as(loaded.err()).contains("98@1");
        assertThat(shell.run("case", "load", "002").exit()).isZero();

        assertAllFive("1.046/1.205", "86,80", "126/159", "79,25", "314/337", "93,18", "597/625", "95,52");

        var line = recognisedSchool();
        Actor.SYSTEM.run(() -> decisions.revoke(line, "Thử nghiệm", Officer.SYSTEM));

        assertAllFive("1.046/1.205", "86,80", "126/159", "79,25", "314/337", "93,18", "596/625", "95,36");
        assertThat(shell.run("check").exit()).isZero();
    }

    private void assertAllFive(String... expected) throws Exception {
        for (var text : List.of(page(), xlsx(), docx(), api(), commandLine())) {
            assertThat(text).contains(expected);
        }
    }

    private String page() throws Exception {
        return http.get()
                .uri("/figures?" + QUERY)
                .with(signedIn(HOA))
                .exchange()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
    }

    /** Real numbers, put together as the other four write them. */
    private String xlsx() throws Exception {
        var file = http.get()
                .uri("/figures.xlsx?" + QUERY)
                .with(signedIn(HOA))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var row = workbook.getSheetAt(0).getRow(1);
            var text = new StringBuilder();
            for (var column = 2; column < row.getLastCellNum(); column += 3) {
                text.append("%,.0f/%,.0f %.2f "
                        .formatted(
                                row.getCell(column).getNumericCellValue(),
                                row.getCell(column + 1).getNumericCellValue(),
                                row.getCell(column + 2).getNumericCellValue()));
            }
            return text.toString().replace(',', ';').replace('.', ',').replace(';', '.');
        }
    }

    private String docx() throws IOException {
        var file = folder.resolve("report.docx");
        var result =
                new Shell(context).run("report", "yearly", "--area", "98@1", "--year", "2018", "-o", file.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private String api() throws Exception {
        return texts(http.get()
                .uri("/api/v1/figures?" + QUERY)
                .with(signedIn(HOA))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private String commandLine() {
        var result = new Shell(context)
                .run("figures", "--area", "98", "--set", "recognition", "--period", "2018", "--format", "json");
        assertThat(result.exit()).as(result.err()).isZero();
        return texts(result.out());
    }

    private static String texts(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .at("/rows/0/cells")
                .valueStream()
                .map(cell -> cell.get("text").stringValue() + " "
                        + cell.get("percent")
                                .decimalValue()
                                .setScale(2)
                                .toPlainString()
                                .replace('.', ','))
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
