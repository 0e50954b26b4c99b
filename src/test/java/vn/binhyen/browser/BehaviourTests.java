package vn.binhyen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Role;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;

/** What the scripts of pages add, and that nothing is lost without them. */
@BinhYenTest
class BehaviourTests {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    private String username = "";

    @BeforeEach
    void openAnAccount() {
        username = "lan-" + Ids.next();
        var wanted = new NewAccount(
                username, "Lê Thị Lan", "Cán bộ xã", Role.COMMUNE_OFFICER, Persons.COMMUNE, PASSWORD, false);
        Persons.VAN.actor().run(() -> accounts.open(wanted, Persons.VAN));
    }

    @Test
    void theThemeChangesAtOnceAndStays() {
        try (var lan = new Visitor(address())) {
            var page = lan.look(1280, ColorScheme.LIGHT).page();
            page.navigate("/ui");
            var light = page.evaluate(GROUND);

            page.click("[data-theme-to=dark]:visible");
            assertThat(page.evaluate(GROUND)).isNotEqualTo(light);
            page.reload();
            assertThat(page.evaluate(GROUND)).isNotEqualTo(light);

            page.click("[data-theme-to=system]:visible");
            assertThat(page.evaluate(GROUND)).isEqualTo(light);
        }
    }

    @Test
    void aSlashLeadsToTheSearchButStaysALetterInAField() {
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.look(1280, ColorScheme.LIGHT).page();
            page.navigate("/account/tokens");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");

            page.keyboard().press("Escape");
            page.locator("#name").pressSequentially("a/b");
            assertThat(page.inputValue("#name")).isEqualTo("a/b");
        }
    }

    @Test
    void theKeyboardAloneFindsAndOpensAnything() {
        InventedPlaces.register(places);
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.look(1280, ColorScheme.LIGHT).page();
            page.navigate("/account/tokens");
            page.keyboard().press("Control+k");
            page.locator("[data-palette] input").pressSequentially("suoi hoa");
            page.waitForSelector("[data-palette] [role=option][aria-selected=true]");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/palette-1280.png")));
            assertThat(page.getAttribute("[data-palette] input", "aria-activedescendant"))
                    .isEqualTo("palette-hit-0");

            page.keyboard().press("Escape");
            assertThat(page.isVisible("[data-palette]")).isFalse();
            page.keyboard().press("/");
            page.waitForSelector("[data-palette] [role=option][aria-selected=true]");
            page.keyboard().press("Enter");
            page.waitForURL("**/areas/90001");

            page.navigate("/search?q=suoi%20hoa");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/search-1280.png")));
            page.setViewportSize(360, 800);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/search-360.png")));
            assertThat(lan.complaints()).isEmpty();
        }
    }

    /** Both keys within one frame, before the browser has moved the focus out of the closed panel. */
    @Test
    void theSearchOpensAgainRightAfterItWasClosed() {
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.look(1280, ColorScheme.LIGHT).page();
            page.navigate("/account/tokens");
            page.keyboard().press("/");
            assertThat(page.evaluate("""
                            () => {
                                const press = (key) => document.activeElement.dispatchEvent(
                                    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
                                press("Escape");
                                press("/");
                                return document.querySelector("[data-palette]").open;
                            }""")).isEqualTo(true);
        }
    }

    @Test
    void aSecondClickSendsNothing() {
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.page();
            page.navigate("/account/tokens");
            page.fill("#name", "Máy in");
            var sent = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            page.waitForNavigation(
                    () -> page.evaluate(
                            "() => { const button = document.querySelector('main .button--primary'); button.click(); button.click(); }"));
            assertThat(sent).hasSize(1);
        }
    }

    @Test
    void aRefusedFormStartsAtItsErrors() {
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.page();
            page.navigate("/account/tokens");
            page.click("main .button--primary");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errors");

            page.click(".errors a");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("name");
        }
    }

    @Test
    void theListFollowsItsFilterAndTheBackButtonGoesBack() {
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.look(1280, ColorScheme.LIGHT).page();
            page.navigate("/units");
            page.evaluate("window.kept = true");

            page.locator("#q").pressSequentially("không có đơn vị nào tên thế này");
            page.waitForURL(url -> url.contains("q=kh"));
            page.waitForSelector("#list .empty");
            assertThat(page.evaluate("window.kept")).isEqualTo(true);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            assertThat(page.textContent("#filter-result")).contains("0 đơn vị", "Bỏ lọc");

            page.selectOption("select[name=kind]", "SCHOOL");
            page.waitForURL(url -> url.contains("kind=SCHOOL"));
            page.goBack();
            page.waitForURL(url -> !url.contains("kind=SCHOOL"));
            page.waitForFunction("() => !window.kept && document.querySelector('select[name=kind]').value === ''");
            assertThat(lan.complaints()).isEmpty();
        }
    }

    @Test
    void aSignInThatHasEndedIsAskedForInsteadOfAnEmptyList() {
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.page();
            page.navigate("/units");
            page.context().clearCookies();

            page.selectOption("select[name=kind]", "SCHOOL");
            page.waitForSelector("#username");
            assertThat(page.url()).contains("/login");
        }
    }

    @Test
    void onlyWhatTheKindOfUnitIsAskedIsInSight() {
        try (var lan = new Visitor(address()).signIn(username, PASSWORD)) {
            var page = lan.page();
            page.navigate("/units/new");
            assertThat(page.isVisible("#size_class")).isFalse();

            page.selectOption("#kind", "ENTERPRISE");
            assertThat(page.isVisible("#size_class")).isTrue();
            assertThat(page.isVisible("[name=school_level] >> nth=0")).isFalse();

            page.selectOption("#kind", "SCHOOL");
            assertThat(page.isVisible("#size_class")).isFalse();
            assertThat(page.isVisible("[name=school_level] >> nth=0")).isTrue();
        }
    }

    @Test
    void withoutJavaScriptOneSignsInFindsTheMenuAndChoosesTheTheme() {
        var options = new Browser.NewContextOptions()
                .setBaseURL(address())
                .setJavaScriptEnabled(false)
                .setViewportSize(360, 800);
        try (var context = Chromium.browser().newContext(options)) {
            var page = context.newPage();
            page.navigate("/login");
            page.fill("#username", username);
            page.fill("#password", PASSWORD);
            page.click("form.form button");
            page.navigate("/account/tokens");

            page.click("summary");
            assertThat(page.locator(".top__sheet .nav a").first().isVisible()).isTrue();
            page.click(".top__sheet [data-theme-to=dark]");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            assertThat(sheetIsClosed(page)).isTrue();
        }
    }

    private static boolean sheetIsClosed(Page page) {
        return !page.locator(".top__sheet .nav a").first().isVisible();
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
