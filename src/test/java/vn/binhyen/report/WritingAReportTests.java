package vn.binhyen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.signedIn;
import static vn.binhyen.report.ReportSamples.HANH;
import static vn.binhyen.report.ReportSamples.QUY;
import static vn.binhyen.report.ReportSamples.SON;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Ids;

/** The part of a report that an officer writes by hand, and who may read and write it. */
@BinhYenTest
class WritingAReportTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void prepare() {
        new ReportSamples(context).prepare();
    }

    @Test
    void whatIsWrittenStandsInTheReport() {
        assertThat(write(HANH, "88@1", 2015, 0, "shortcomings", "Việc tham mưu ở một số nơi còn chậm."))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/reports/yearly?area=88@1&year=2015&calendar=POLICE");
        assertThat(read(HANH, "88@1", 2015))
                .bodyText()
                .containsPattern("<p>\\s*Việc tham mưu ở một số nơi còn chậm.\\s*</p>");
    }

    @Test
    void whoeverWritesOverAnotherIsTold() {
        write(HANH, "88@1", 2014, 0, "tasks", "Bản thứ nhất");

        assertThat(write(HANH, "88@1", 2014, 0, "tasks", "Bản ghi đè")).hasStatus(HttpStatus.CONFLICT);
        assertThat(read(HANH, "88@1", 2014)).bodyText().contains("Bản thứ nhất").doesNotContain("Bản ghi đè");
    }

    @Test
    void aDayThatIsNoneComesBackWithEverythingTyped() {
        assertThat(write(HANH, "88@1", 2013, 0, "issuedOn", "30/02/2013"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("30/02/2013", "không phải là ngày");
    }

    @Test
    void aCommuneReadsAndWritesItsOwnReportOnly() {
        assertThat(read(QUY, "88101@1", 2018)).hasStatusOk().bodyText().contains("1.046/1.205");
        assertThat(read(QUY, "88@1", 2018)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(write(QUY, "88@1", 2018, 0, "tasks", "x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(write(QUY, "88101@1", 2012, 0, "tasks", "Nhiệm vụ của xã")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void theProvinceReadsTheReportOfACommuneAndWritesItNot() {
        assertThat(read(HANH, "88101@1", 2018)).hasStatusOk().bodyText().doesNotContain("id=\"draft\"");
        assertThat(write(HANH, "88101@1", 2018, 0, "tasks", "x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLeaderReadsAndDoesNotWrite() {
        assertThat(read(SON, "88@1", 2018)).hasStatusOk().bodyText().doesNotContain("id=\"draft\"");
        assertThat(write(SON, "88@1", 2018, 0, "tasks", "x")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anotherProvinceCannotTellThatItExists() {
        assertThat(read(Persons.MINH, "88@1", 2018)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aYearThatHasNotBegunHasNoReport() {
        assertThat(read(HANH, "88@1", 2099)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theListOffersTheLastYearThatHasEnded() {
        assertThat(http.get().uri("/reports").with(signedIn(HANH)))
                .hasStatusOk()
                .bodyText()
                .contains("Tỉnh Bình Sơn", "action=\"/reports/yearly\"");
    }

    private MvcTestResult read(Officer officer, String area, int year) {
        return http.get()
                .uri("/reports/yearly?area={area}&year={year}", area, year)
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult write(Officer officer, String area, int year, int version, String field, String text) {
        return http.post()
                .uri("/reports/yearly/draft?area={area}&year={year}", area, year)
                .param("version", Integer.toString(version))
                .param(field, text)
                .param("_key", Ids.next().toString())
                .with(csrf())
                .with(signedIn(officer))
                .exchange();
    }
}
