package vn.binhyen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a screen: a browser window of its own, with everything the console complained about. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(String address) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("vi-VN")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setTimezoneId("Asia/Ho_Chi_Minh"));
        page = context.newPage();
        page.onConsoleMessage(this::remember);
        page.onPageError(error -> complaints.add(error));
    }

    private void remember(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    Visitor signIn(String username, String password) {
        page.navigate("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.locator("form[action='/login'] button").click();
        page.waitForURL(url -> !url.contains("/login"));
        complaints.clear();
        return this;
    }

    Visitor look(int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
