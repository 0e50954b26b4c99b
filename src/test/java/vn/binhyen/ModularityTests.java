package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The module graph is what the package-info files allow, and its picture in docs/architecture.md is drawn from the code. */
class ModularityTests {

    /** The layout and shared parts in {@code ui} are templates every module may use: no module of their own. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(BinhYenApplication.class, JavaClass.Predicates.resideInAPackage("vn.binhyen.ui.."));

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- modules: drawn by ModularityTests -->\n";
    private static final String END = "<!-- /modules -->";

    /** Not {@code verify()}: that one runs once per JVM, and a module test may have used it up. */
    @Test
    void modulesKeepTheirBoundaries() {
        MODULES.detectViolations().throwIfPresent();
    }

    /** Run with {@code -Dupdate-docs=true} to draw it again. */
    @Test
    void thePictureFollowsTheCode() throws IOException {
        var page = Files.readString(PAGE);
        var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        var after = page.substring(page.indexOf(END));
        var drawn = before + "```mermaid\n" + picture() + "```\n" + after;
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/architecture.md is out of date: run ./mvnw test -Dtest=ModularityTests -Dupdate-docs=true")
                .isEqualTo(drawn);
    }

    /** An arrow that a longer way already shows is left out: the picture stays readable. */
    private static String picture() {
        return MODULES.stream()
                .sorted(Comparator.comparing(ModularityTests::name))
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .filter(target -> !reachedOtherwise(module, target))
                        .map(target -> "    " + name(module) + " --> " + name(target) + "\n")
                        .sorted())
                .collect(Collectors.joining("", "flowchart TD\n", ""));
    }

    private static boolean reachedOtherwise(ApplicationModule from, ApplicationModule target) {
        return from.getDirectDependencies(MODULES)
                .uniqueModules()
                .filter(between -> !between.equals(target))
                .anyMatch(between ->
                        between.getAllDependencies(MODULES).uniqueModules().anyMatch(target::equals));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
