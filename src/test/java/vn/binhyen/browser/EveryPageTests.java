package vn.binhyen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.Route;
import vn.binhyen.Samples;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.imports.Imports;
import vn.binhyen.map.InventedBoundaries;
import vn.binhyen.platform.Ids;

/**
 * U16 of experience.md: every page of the authorisation matrix in a real browser, wide and narrow, light and dark, in both
 * languages: no accessibility violation, nothing on the console (so no breach of the content security policy), nothing
 * wider than the screen. The pictures land in {@code target/screenshots}, to be looked at.
 */
@BinhYenTest
class EveryPageTests {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final List<Integer> WIDTHS = List.of(1280, 360);

    /** Who looks at a page: the first of these roles that may. */
    private static final List<Officer> VISITORS = List.of(Persons.HOA, Persons.LAN, Persons.VAN);

    private static final Map<Role, Visitor> SIGNED_IN = new EnumMap<>(Role.class);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @AfterAll
    static void leave() {
        SIGNED_IN.values().forEach(Visitor::close);
        SIGNED_IN.clear();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleAndFits() throws Exception {
        new Samples(context).own("unit", Persons.HOA);
        InventedBoundaries.imported(context.getBean(Imports.class), Persons.HOA);
        return Route.matrix().stream()
                .filter(route -> route.method().equals(HttpMethod.GET) && route.isPage())
                .map(route -> DynamicTest.dynamicTest(route.path(), () -> visit(route)));
    }

    private void visit(Route route) {
        var officer = VISITORS.stream()
                .filter(visitor -> route.anyone() || route.roles().contains(visitor.role()))
                .findFirst()
                .orElseThrow();
        var visitor = SIGNED_IN.computeIfAbsent(officer.role(), role -> signedIn(officer));
        var url = route.hasObject()
                ? route.path().replaceAll("\\{[^}]*}", new Samples(context).own(route.object(), officer))
                : route.path();
        visitor.look(WIDTHS.getFirst(), ColorScheme.LIGHT).page().navigate(url + "?lang=vi");
        for (var width : WIDTHS) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                var look = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                visitor.look(width, scheme);
                picture(visitor.page(), route.path(), look);
                check(visitor, route.path() + " at " + look, scheme == ColorScheme.DARK);
            }
        }
        visitor.look(WIDTHS.getFirst(), ColorScheme.LIGHT).page().navigate(url + "?lang=en");
        check(visitor, route.path() + " in English", false);
        requireFits(visitor.look(WIDTHS.getLast(), ColorScheme.LIGHT).page(), route.path() + " in English, narrow");
    }

    private static void picture(Page page, String path, String look) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", path.replaceAll("[^a-z]+", "-") + "-" + look + ".png")));
    }

    private static void check(Visitor visitor, String what, boolean coloursOnly) {
        assertThat(visitor.complaints()).as(what + " console").isEmpty();
        requireFits(visitor.page(), what);
        assertThat(violations(visitor.page(), coloursOnly)).as(what).isEmpty();
    }

    private static void requireFits(Page page, String what) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(what + " is wider than the screen")
                .isLessThanOrEqualTo(0);
    }

    /** A page in the dark differs from itself in the light by its colours only. */
    private static List<String> violations(Page page, boolean coloursOnly) {
        var axe = new AxeBuilder(page);
        if (coloursOnly) {
            axe.withRules(List.of("color-contrast", "link-in-text-block"));
        }
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    }

    private Visitor signedIn(Officer person) {
        var name = person.username() + "-" + Ids.next();
        var accounts = context.getBean(Accounts.class);
        Persons.VAN
                .actor()
                .get(() -> accounts.open(
                        new NewAccount(
                                name,
                                "Nguyễn Thị Hoa",
                                "Thường trực BCĐ 138",
                                person.role(),
                                person.area(),
                                PASSWORD,
                                false),
                        Persons.VAN));
        return new Visitor("http://127.0.0.1:" + port).signIn(name, PASSWORD);
    }
}
