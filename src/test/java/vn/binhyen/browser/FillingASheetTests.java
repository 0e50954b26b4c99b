package vn.binhyen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.VAN;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** Mận fills in the numbers of five hundred residential areas from a spreadsheet, by keyboard, and without a script. */
@BinhYenTest
class FillingASheetTests {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final AreaId COMMUNE = AreaId.province(2, 17).commune(17001);
    private static final int PLACES = 500;
    private static final int NUMBERS = 20;
    private static final String SHEET = "/returns/sheet?form=residential-area-half&period=";

    /** As Excel puts a block on the clipboard, and how long it takes until everything is saved and told. */
    private static final String PASTE = """
            async ([first, text]) => {
              const cell = document.querySelectorAll("input.cell")[first];
              cell.focus();
              const data = new DataTransfer();
              data.setData("text/plain", text);
              const started = performance.now();
              cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
              const filled = performance.now() - started;
              const saved = document.querySelector("[data-saved]");
              while (!saved.textContent) await new Promise(requestAnimationFrame);
              return [filled, performance.now() - started];
            }""";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @Autowired
    Units units;

    private String username = "";

    @BeforeEach
    void fiveHundredResidentialAreas() {
        var asOf = LocalDate.of(2099, 1, 1);
        var from = LocalDate.of(2020, 1, 1);
        var list = List.of(
                new NewArea("17", "Tỉnh Mận Vàng", AreaKind.PROVINCE, "", "17", asOf, from, null),
                new NewArea("17001", "Xã Năm Trăm", AreaKind.COMMUNE, "17", "17", asOf, from, null));
        Actor.SYSTEM.run(() -> {
            assertThat(places.register(list, Officer.SYSTEM).errors()).isEmpty();
            if (units.find(COMMUNE.unit(1), Officer.SYSTEM).isEmpty()) {
                units.registerAll(
                        IntStream.rangeClosed(1, PLACES)
                                .mapToObj(number -> new NewUnit(
                                        COMMUNE, "", UnitDetails.residentialArea("Bản " + number, "bản", from)))
                                .toList(),
                        Officer.SYSTEM);
            }
        });
        username = "man-" + Ids.next();
        VAN.actor()
                .run(() -> accounts.open(
                        new NewAccount(
                                username, "Hà Thị Mận", "Cán bộ xã", Role.COMMUNE_OFFICER, COMMUNE, PASSWORD, false),
                        VAN));
    }

    @Test
    void aBlockOfFiveHundredByTwentyIsPastedSavedAndChecked() {
        var block = new StringBuilder();
        for (var row = 0; row < PLACES; row++) {
            for (var column = 0; column < NUMBERS; column++) {
                // row 3: more disputes settled than were brought; row 5: no number at all
                var value = row == 2 && column == 4 ? "99" : row == 4 && column == 0 ? "chín" : "5";
                block.append(column == 0 ? "" : "\t").append(value);
            }
            block.append('\n');
        }
        try (var man = new Visitor("http://127.0.0.1:" + port).signIn(username, PASSWORD)) {
            var page = man.look(1280, ColorScheme.LIGHT).page();
            page.navigate(SHEET + "2025-H1");
            assertThat(page.locator("input.cell").count()).isEqualTo(PLACES * NUMBERS);

            var times = (List<?>) page.evaluate(PASTE, List.of(0, block.toString()));
            System.out.println("500 x 20 cells pasted in the browser: filled after "
                    + Math.round(((Number) times.getFirst()).doubleValue()) + " ms, saved and all rules told after "
                    + Math.round(((Number) times.getLast()).doubleValue()) + " ms");
            picture(page, "sheet-pasted");

            assertThat(page.textContent("[data-findings]")).contains("không phải là số", "phải không nhỏ hơn");
            assertThat(page.locator("input.cell[aria-invalid=true]").count()).isEqualTo(2);
            assertThat(page.locator("output[data-total]").first().textContent())
                    .as("499 × 5")
                    .isEqualTo("2.495");
            assertThat(page.locator("output[data-total]").nth(4).textContent()).isEqualTo("2.594");
            assertThat(man.complaints()).isEmpty();
            page.navigate(SHEET + "2025-H1");
            var last = page.locator("input.cell").last();
            assertThat(last.inputValue()).isEqualTo("5");
            assertThat(page.locator("input.cell").nth(4 * NUMBERS).inputValue())
                    .as("what cannot be read")
                    .isEmpty();
            picture(page, "sheet-again");
        }
    }

    @Test
    void everythingGoesByKeyboardAndCanBeTakenBack() {
        try (var man = new Visitor("http://127.0.0.1:" + port).signIn(username, PASSWORD)) {
            var page = man.look(1280, ColorScheme.LIGHT).page();
            page.navigate(SHEET + "2025-H2");
            var cells = page.locator("input.cell");
            cells.first().focus();
            page.keyboard().type("12");
            page.keyboard().press("Enter");
            assertThat(focused(page))
                    .as("Enter goes down")
                    .isEqualTo(cells.nth(NUMBERS).getAttribute("id"));
            page.keyboard().press("Control+d");
            assertThat(cells.nth(NUMBERS).inputValue()).isEqualTo("12");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            assertThat(focused(page)).isEqualTo(cells.nth(1).getAttribute("id"));
            page.keyboard().type("7");
            page.keyboard().press("Escape");
            assertThat(cells.nth(1).inputValue()).isEmpty();

            page.evaluate(PASTE, List.of(0, "1\t2\n3\t4"));
            assertThat(cells.nth(NUMBERS + 1).inputValue()).isEqualTo("4");
            page.keyboard().press("Control+z");
            assertThat(cells.first().inputValue()).as("the whole block at once").isEqualTo("12");
            assertThat(cells.nth(NUMBERS + 1).inputValue()).isEmpty();
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");
            assertThat(cells.first().inputValue()).isEmpty();
            assertThat(cells.nth(NUMBERS).inputValue()).isEmpty();

            cells.nth(2).focus();
            page.keyboard().type("31");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/returns/cells"),
                    () -> page.keyboard().press("Tab"));
            assertThat(page.textContent("[data-saved]")).contains("Đã lưu lúc");
            page.navigate(SHEET + "2025-H2");
            assertThat(page.locator("input.cell").nth(2).inputValue()).isEqualTo("31");
            assertThat(page.locator("input.cell").first().inputValue()).isEmpty();
        }
    }

    @Test
    void withoutAScriptItIsAFormWithTwoButtons() {
        var options = new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("vi-VN")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(false);
        try (var context = Chromium.browser().newContext(options)) {
            var page = context.newPage();
            page.navigate("/login");
            page.fill("input[name=username]", username);
            page.fill("input[name=password]", PASSWORD);
            page.locator("form[action='/login'] button").click();
            page.navigate(SHEET + "2024-H1");
            page.locator("input.cell").first().fill("3");
            page.click("text=Lưu nháp");
            assertThat(page.locator("input.cell").first().inputValue()).isEqualTo("3");
            page.click("tbody tr:first-child th a");
            assertThat(page.textContent("main")).contains("Đã điền 1/20 ô");
            for (var number = 1; number < NUMBERS; number++) {
                page.locator("input.cell").nth(number).fill("0");
            }
            picture(page, "return-entry");
            page.click("text=Lưu và gửi");
            assertThat(page.textContent("main")).contains("Báo cáo đã được gửi", "BC-");
            picture(page, "return-receipt");
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
