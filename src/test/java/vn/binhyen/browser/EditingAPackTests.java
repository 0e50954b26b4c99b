package vn.binhyen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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

/** Hoa makes her province its rule pack of 2026 in the browser, without a script and without anybody touching code. */
@BinhYenTest
class EditingAPackTests {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final String STRICTER = """
            (recognised_residential_areas + recognised_schools) * 100 >=
            75 * (registered_residential_areas + registered_schools)""";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @Test
    void thePackOfTheProvinceIsMadeFromTheListToItsPublication() {
        InventedPlaces.register(places);
        var options = new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("vi-VN")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(false);
        try (var context = Chromium.browser().newContext(options)) {
            var page = context.newPage();
            signIn(page);
            page.navigate("/rule-packs");
            page.click("text=Tiêu chuẩn ANTT: xã, phường, đặc khu");
            page.fill("#year", "2026");
            page.click("text=Soạn phiên bản mới");
            assertThat(page.textContent("main")).contains("Còn 2 việc trước khi công bố");

            replaceTheShare(page);
            fillTheTemplate(page);
            page.click("tr#XA-2c button");
            page.click("tr#XA-2d button");
            page.click("tr#XA-4b button");
            picture(page, "ready");
            assertThat(page.textContent("main")).contains("Có thể công bố", "Khác với bản gốc");
            page.click("#publish button");

            assertThat(page.textContent("main")).contains("Đã công bố", "75 * (registered_residential_areas");
            picture(page, "published");

            page.fill("#reason", "Thử xong");
            page.click("#withdraw button");
            assertThat(page.textContent("main")).contains("Phiên bản này đã được rút", "Thử xong");
        }
    }

    private static void replaceTheShare(Page page) {
        page.click("tr#XA-4b a:has-text('Sửa')");
        page.fill("#label", "Từ 75 % khu dân cư, trường học đã đăng ký được công nhận");
        page.fill("#expression", STRICTER.replace("recognised_schools", "recognised_school"));
        page.fill("#tests", """
                registered_residential_areas=20, recognised_residential_areas=15 -> MET
                registered_residential_areas=20, recognised_residential_areas=14 -> NOT_MET""");
        page.fill("#reason", "Hướng dẫn 03/HD-BCĐ138");
        page.click("text=Lưu thay đổi");
        picture(page, "wrong");
        assertThat(page.textContent("#expression-error"))
                .contains("Dòng 1, cột 33: không có số liệu tên «recognised_school»");
        assertThat(page.inputValue("#reason")).isEqualTo("Hướng dẫn 03/HD-BCĐ138");
        assertThat(page.isVisible("#until")).as("fields of other kinds").isFalse();

        page.fill("#expression", STRICTER);
        page.click("text=Kiểm tra");
        assertThat(page.textContent("main")).contains("2 dòng thử đều cho kết quả như ghi");
        page.click("text=Lưu thay đổi");
    }

    private static void fillTheTemplate(Page page) {
        page.click("tr#XA-2d a:has-text('Sửa')");
        page.fill("#label", "Toàn xã đạt khoản 4 Điều 4 (đối chiếu văn bản)");
        page.fill("#labelEn", "");
        page.fill("#reason", "Hướng dẫn 03/HD-BCĐ138");
        page.click("text=Lưu thay đổi");
        assertThat(page.textContent("main")).contains("Toàn xã đạt khoản 4 Điều 4 (đối chiếu văn bản)");
    }

    private void signIn(Page page) {
        var name = "hoa-" + Ids.next();
        var wanted = new NewAccount(
                name, "Nguyễn Thị Hoa", "Thường trực BCĐ 138", Role.PROVINCE_OFFICE, Persons.PROVINCE, PASSWORD, false);
        Persons.VAN.actor().run(() -> accounts.open(wanted, Persons.VAN));
        page.navigate("/login");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", PASSWORD);
        page.locator("form[action='/login'] button").click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/pack-" + name + ".png")));
    }
}
