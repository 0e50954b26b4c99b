package vn.binhyen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.signedIn;
import static vn.binhyen.report.ReportSamples.HANH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.BinhYenTest;

/** U13: page, Word, Excel and API of a report show the same numbers, because they show the same table. */
@BinhYenTest
class OneTruthTests {

    private static final String QUERY = "?area=88@1&year=2018";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester http;

    @Autowired
    ObjectMapper json;

    private ReportSamples samples;

    @BeforeEach
    void prepare() {
        samples = new ReportSamples(context).prepare();
    }

    @AfterEach
    void putBack() {
        samples.recogniseOneSchoolMore(false);
    }

    @Test
    void theFourPairsOfTheRealReportStandInAllFourAnswers() throws IOException {
        expectEverywhere("1.046/1.205", "126/159", "314/337", "597/625");
        assertThat(page()).contains("86,80\u00a0%", "79,25\u00a0%", "93,18\u00a0%", "95,52\u00a0%");
        assertThat(docx()).contains("86,80\u00a0%", "79,25\u00a0%", "93,18\u00a0%", "95,52\u00a0%");
    }

    @Test
    void oneRecognitionMoreChangesAllFour() throws IOException {
        samples.recogniseOneSchoolMore(true);

        expectEverywhere("598/625");
        assertThat(page() + docx()).doesNotContain("597/625");
    }

    @Test
    void theSentencesOfPageWordAndApiAreTheSame() throws IOException {
        var word = docx();
        var page = page().replaceAll("<[^>]+>", "");
        for (var line : api().get("body")) {
            if (line.get("kind").asString().equals("paragraph")) {
                assertThat(word).contains(line.get("text").asString());
                assertThat(page).contains(line.get("text").asString());
            }
        }
    }

    @Test
    void everyNumberOfTheTableOfTheApiStandsInTheWorkbook() throws IOException {
        var numbers = new ArrayList<Double>();
        var rows = api().get("figures").get("rows");
        for (var cell : rows.get(0).get("cells")) {
            numbers.add(cell.get("value").asDouble());
            if (cell.has("of")) {
                numbers.add(cell.get("of").asDouble());
            }
        }
        assertThat(numbers).contains(1046.0, 1205.0, 15_751.0).hasSizeGreaterThan(15);
        assertThat(workbook()).containsAll(numbers);
    }

    @Test
    void everyFigureOfThePageOpens() {
        var links = page().split("href=\"/figures/explain?", -1);
        assertThat(links).hasSizeGreaterThan(15);
        var first = links[1].substring(0, links[1].indexOf('"')).replace("&amp;", "&");
        assertThat(http.get().uri("/figures/explain?" + first).with(signedIn(HANH)))
                .hasStatusOk();
    }

    @Test
    void anEarlierReportIsTheSameAsItWasThen() throws IOException {
        var then = java.time.Instant.now();
        samples.recogniseOneSchoolMore(true);

        var earlier =
                http.get().uri("/reports/yearly" + QUERY + "&knownAt=" + then).with(signedIn(HANH));
        assertThat(earlier).hasStatusOk().bodyText().contains("597/625");
        assertThat(page()).contains("598/625");
    }

    private void expectEverywhere(String... pairs) throws IOException {
        assertThat(page()).contains(pairs);
        assertThat(docx()).contains(pairs);
        var texts = new ArrayList<String>();
        api().get("figures")
                .get("rows")
                .get(0)
                .get("cells")
                .forEach(cell -> texts.add(cell.get("text").asString()));
        assertThat(texts).contains(pairs);
        for (var pair : pairs) {
            for (var part : pair.split("/", -1)) {
                assertThat(workbook()).contains(Double.valueOf(part.replace(".", "")));
            }
        }
    }

    private String page() {
        var answer =
                http.get().uri("/reports/yearly" + QUERY).with(signedIn(HANH)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private JsonNode api() {
        var answer = http.get()
                .uri("/api/v1/reports/yearly" + QUERY)
                .with(signedIn(HANH))
                .exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private String docx() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file("/reports/yearly.docx")));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private List<Double> workbook() throws IOException {
        var numbers = new ArrayList<Double>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file("/reports/yearly.xlsx")))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                        numbers.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        return numbers;
    }

    private byte[] file(String path) {
        var answer = http.get().uri(path + QUERY).with(signedIn(HANH)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
