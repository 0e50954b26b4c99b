package vn.binhyen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. As root we start it in a user namespace of its own, or, where the kernel forbids
 * that, as the user nobody, who then owns the cluster. An ordinary user starts it plainly.
 */
record PostgresPrivileges(List<String> prefix, boolean asNobody) {

    private static final String NOBODY = "65534";

    static PostgresPrivileges detect() throws IOException {
        if (!Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
            return new PostgresPrivileges(List.of(), false);
        }
        return PostgresCommand.run(List.of("unshare", "-U", "true")).succeeded()
                ? new PostgresPrivileges(List.of("unshare", "-U"), false)
                : nobody();
    }

    static PostgresPrivileges nobody() {
        return new PostgresPrivileges(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    }

    /** Hands a file or folder to the user the server runs as. */
    void give(Path path) throws IOException {
        if (asNobody && Files.exists(path)) {
            var result = PostgresCommand.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
            if (!result.succeeded()) {
                throw new IOException(result.output());
            }
        }
    }

    /** Can the server's user come this far at all? A home under a closed folder of root cannot work. */
    void check(Path path) throws IOException {
        if (asNobody
                && !PostgresCommand.run(PostgresCommand.join(prefix, "test", "-x", path.toString()))
                        .succeeded()) {
            throw new IOException("Permission denied for user " + NOBODY + ": " + path);
        }
    }
}
