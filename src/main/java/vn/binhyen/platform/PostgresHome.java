package vn.binhyen.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The data folder and where its parts lie: binaries, cluster, passwords, log, lock. */
record PostgresHome(Path root) {

    /** The folder, made if it is missing. A folder with foreign files in it is refused, not littered. */
    static PostgresHome open(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var home = new PostgresHome(root);
            if (!Files.exists(home.lock()) && home.holdsForeignFiles()) {
                throw new HomeUnavailable("not-an-installation", null, root.toString());
            }
            return home;
        } catch (FileAlreadyExistsException e) {
            throw new HomeUnavailable("not-an-installation", e, root.toString());
        } catch (IOException e) {
            throw HomeUnavailable.of(root, e);
        }
    }

    Path lock() {
        return root.resolve("binhyen.lock");
    }

    Path holder() {
        return root.resolve("binhyen.pid");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path newCluster() {
        return root.resolve("postgres.new");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }

    Path port() {
        return root.resolve("postgres.port");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path oldLog() {
        return root.resolve("postgres.log.1");
    }

    Path password(String role) {
        return root.resolve("secrets").resolve(role);
    }

    /** Writes a small file so that a crash leaves the old one or the new one, never half of it. */
    void write(Path file, String text) throws IOException {
        var onlyMe = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, onlyMe);
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private boolean holdsForeignFiles() throws IOException {
        try (var files = Files.list(root)) {
            return files.anyMatch(file -> !file.getFileName().toString().startsWith("."));
        }
    }
}
