package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may use a data folder, and what somebody is told who may not. */
class PostgresHomeTests {

    @TempDir
    Path folder;

    @Test
    void aSecondServerIsRefusedAndToldWhoHasTheFolder() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        try (var first = HomeProcess.serve(home.root());
                var second = startedAfter(first, home)) {
            assertThat(second.says()).startsWith("locked ").contains("used by process " + first.pid());
            assertThat(second.exitCode()).isEqualTo(HomeHolder.REFUSED);
            assertThat(TestHomes.answers(home)).isTrue();
        }
    }

    @Test
    void aCommandUsesTheRunningServerAndLeavesItRunning() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        try (var server = HomeProcess.serve(home.root())) {
            var address = server.says();
            try (var command = HomeProcess.command(home.root())) {
                assertThat(command.says()).isEqualTo(address);
            }
            assertThat(TestHomes.answers(home)).isTrue();
        }
    }

    @Test
    void aCommandWaitsForTheOneBeforeIt() throws Exception {
        var home = TestHomes.used(folder.resolve("home"));
        try (var first = HomeProcess.command(home.root())) {
            first.says();
            try (var second = HomeProcess.command(home.root())) {
                Thread.sleep(1500); // long enough to see that it does not go ahead
                assertThat(PostgresLock.holder(home).process()).isEqualTo(Long.toString(first.pid()));
                first.end("TERM");
                assertThat(second.says()).startsWith(HomeHolder.READY);
                assertThat(PostgresLock.holder(home).process()).isEqualTo(Long.toString(second.pid()));
            }
        }
    }

    @Test
    void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.odt"), "mine");
        assertThatThrownBy(() -> PostgresServer.start(folder, List.of()))
                .isInstanceOfSatisfying(
                        HomeUnavailable.class, e -> assertThat(e.code()).isEqualTo("not-an-installation"));
        assertThat(folder).isDirectoryNotContaining("glob:**binhyen*");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "");
        assertThatThrownBy(() -> PostgresServer.start(file, List.of()))
                .isInstanceOfSatisfying(
                        HomeUnavailable.class, e -> assertThat(e.code()).isEqualTo("not-an-installation"));
    }

    @Test
    void dataOfAnotherVersionAreNotTouched() throws IOException {
        var home = TestHomes.used(folder.resolve("home"));
        Files.writeString(home.cluster().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> PostgresServer.start(home.root(), List.of()))
                .isInstanceOfSatisfying(
                        HomeUnavailable.class, e -> assertThat(e.code()).isEqualTo("other-version"));
    }

    @Test
    void everyRefusalSpeaksVietnameseAndEnglish() {
        for (var code : List.of(
                "locked", "not-writable", "disk-full", "not-an-installation", "other-version", "start-failed")) {
            var refusal = new HomeUnavailable(code, null, "/data", "1", "2");
            assertThat(refusal.text(Locale.of("vi", "VN"))).contains("/data").doesNotContain("{");
            assertThat(refusal.text(Locale.FRANCE)).contains("/data").doesNotContain("{");
            assertThat(refusal.getMessage()).contains(refusal.text(Locale.of("vi")), refusal.text(Locale.ENGLISH));
        }
    }

    @Test
    void anOrdinaryUserRunsItAndAClosedFolderIsExplained() throws Exception {
        assumeTrue(
                isRoot(), "only root can become another user here; as an ordinary user all other tests are this one");
        var place = Files.createTempDirectory(
                Path.of("/tmp"),
                "binhyen-user",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try {
            var open = TestHomes.empty(place.resolve("open"));
            var closed = TestHomes.empty(place.resolve("closed"));
            PostgresCommand.run(List.of("chown", "-hR", "nobody", open.root().toString()));
            var classPath = readableClassPath(place.resolve("lib"));
            var nobody = List.of("setpriv", "--reuid=nobody", "--clear-groups", "--");
            try (var application = HomeProcess.start(nobody, classPath, open.root(), "serve")) {
                assertThat(application.says()).startsWith(HomeHolder.READY);
                assertThat(Files.getOwner(open.cluster()).getName()).isEqualTo("nobody");
            }
            try (var application = HomeProcess.start(nobody, classPath, closed.root(), "serve")) {
                assertThat(application.says())
                        .startsWith("not-writable ")
                        .contains(closed.root().toString());
            }
        } finally {
            PostgresHome.delete(place);
        }
    }

    @Test
    void rootGoesWithoutUserNamespacesToo() throws Exception {
        assumeTrue(isRoot(), "an ordinary user needs no namespace");
        var place = Files.createTempDirectory(Path.of("/tmp"), "binhyen-root");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            var home = TestHomes.empty(place.resolve("home"));
            var refusing = Files.writeString(
                    Files.createDirectories(place.resolve("bin")).resolve("unshare"), "#!/bin/sh\nexit 1\n");
            Files.setPosixFilePermissions(refusing, PosixFilePermissions.fromString("rwxr-xr-x"));
            var prefix = List.of("env", "PATH=" + refusing.getParent() + ":" + System.getenv("PATH"));
            try (var application =
                    HomeProcess.start(prefix, System.getProperty("java.class.path"), home.root(), "serve")) {
                assertThat(application.says()).startsWith(HomeHolder.READY);
                assertThat(Files.getOwner(home.cluster()).getName()).isEqualTo("nobody");
                assertThat(TestHomes.answers(home)).isTrue();
            }
        } finally {
            PostgresHome.delete(place);
        }
    }

    static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static HomeProcess startedAfter(HomeProcess first, PostgresHome home) throws IOException {
        first.says();
        return HomeProcess.serve(home.root());
    }

    /** Our classes and the few libraries the launcher needs, where another user can read them. */
    private static String readableClassPath(Path target) throws IOException {
        Files.createDirectories(target);
        var names = List.of(
                "commons-compress", "commons-io", "commons-lang3", "xz-", "postgresql-", "slf4j-api", "logback");
        var path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        for (var entry : path) {
            var name = entry.getFileName().toString();
            if (names.stream().anyMatch(name::startsWith)) {
                Files.copy(entry, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var folders =
                path.stream().filter(Files::isDirectory).map(Path::toString).collect(Collectors.joining(":"));
        return folders + ":" + target + "/*";
    }
}
