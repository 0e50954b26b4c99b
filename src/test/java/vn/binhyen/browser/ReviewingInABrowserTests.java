package vn.binhyen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.enrolment.SentDossiers;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** U2 of experience.md: 50 units approved in at most six interactions, one returned with its reason in at most five. */
@BinhYenTest
class ReviewingInABrowserTests {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final AreaId PROVINCE = AreaId.province(2, 89);
    private static final AreaId COMMUNE = PROVINCE.commune(89001);
    private static final int UNITS = 52;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester http;

    private int interactions;

    @BeforeEach
    void send() {
        var office = person("tư", Role.PROVINCE_OFFICE, PROVINCE);
        SentDossiers.in(context, http, 89, office, 1).ofFreshUnits(COMMUNE, UNITS);
    }

    @Test
    void oneIsReturnedInFiveInteractionsAndFiftyAreApprovedInSix() {
        try (var visitor = signedIn()) {
            var page = visitor.look(1280, ColorScheme.LIGHT).page();
            page.navigate("/reviews?year=" + SentDossiers.year());
            picture(page, "queue");

            interactions = 0;
            click(page, "tbody tr:first-child a.button");
            picture(page, "dossier");
            visitor.look(360, ColorScheme.DARK);
            picture(page, "dossier-narrow-dark");
            visitor.look(1280, ColorScheme.LIGHT);
            select(page, "#criterion", "KDC-1a");
            select(page, "#template", "EVIDENCE");
            click(page, "#return button[value=return]");
            assertThat(page.textContent("main")).contains("trả lại vì tiêu chí KDC-1a", "Thiếu minh chứng");
            assertThat(interactions).as("to return one with its reason").isLessThanOrEqualTo(5);

            interactions = 0;
            returnsTheNextByKeyboard(page);
            assertThat(interactions).as("to return one by keyboard").isLessThanOrEqualTo(5);

            interactions = 0;
            press(page, "u");
            page.waitForURL("**/reviews?year=" + SentDossiers.year());
            press(page, "j");
            assertThat(page.evaluate("document.activeElement.closest('tr').rowIndex"))
                    .isEqualTo(1);
            press(page, "a");
            page.waitForSelector("text=Không còn hồ sơ nào chờ thẩm định");
            assertThat(page.textContent("main")).contains("Không còn hồ sơ nào chờ thẩm định");
            assertThat(interactions).as("to approve fifty").isLessThanOrEqualTo(6);

            page.navigate("/proposals?year=" + SentDossiers.year());
            assertThat(page.textContent("main")).contains("Đã thẩm định: 50");
            picture(page, "proposals");
            page.navigate("/enrolment-progress?year=" + SentDossiers.year());
            picture(page, "progress");
            answersOnAPhone(visitor, page);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** From the dossier that was just returned to the next one, to its second criterion, and back to its unit. */
    private void returnsTheNextByKeyboard(Page page) {
        var before = page.url();
        press(page, "n");
        page.waitForURL(url -> !url.equals(before) && url.contains("/enrolments/"));
        press(page, "j");
        press(page, "r");
        assertThat(page.inputValue("#criterion")).isEqualTo("KDC-1a");
        picture(page, "keyboard");
        select(page, "#template", "SIGNATURE");
        click(page, "#return button[value=return]");
        assertThat(page.textContent("main")).contains("trả lại vì tiêu chí KDC-1a", "chữ ký hoặc con dấu");
    }

    /** What was returned is mended on a phone, one criterion a page. */
    private static void answersOnAPhone(Visitor visitor, Page page) {
        visitor.look(360, ColorScheme.LIGHT);
        page.navigate("/enrolments?stage=RETURNED&year=" + SentDossiers.year());
        page.click("tbody th a");
        page.click("text=Sửa tiêu chí KDC-1a");
        picture(page, "answer-phone");
        page.fill("#note", "Nghị quyết số 05-NQ/CB");
        page.click("button:has-text('Lưu và sang')");
        assertThat(page.textContent("main")).contains("KDC-1b");
    }

    private void click(Page page, String what) {
        interactions++;
        page.click(what);
    }

    private void press(Page page, String key) {
        interactions++;
        page.keyboard().press(key);
    }

    private void select(Page page, String what, String value) {
        interactions++;
        page.selectOption(what, value);
    }

    private Visitor signedIn() {
        var name = "chin-" + Ids.next();
        var account =
                new NewAccount(name, "Trần Thị Chín", "Công an xã", Role.COMMUNE_OFFICER, COMMUNE, PASSWORD, false);
        Persons.VAN.actor().run(() -> context.getBean(Accounts.class).open(account, Persons.VAN));
        return new Visitor("http://127.0.0.1:" + port).signIn(name, PASSWORD);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", "review-" + name + ".png")));
    }
}
