package vn.binhyen.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Only one process runs a data folder. The lock is the kernel's and ends with its process; who holds it stands in a
 * second file, because closing any other channel of a locked file would give the lock away.
 */
final class PostgresLock implements AutoCloseable {

    /** Why the folder is held: a server that others may join, or a command that is over soon. */
    enum Purpose {
        SERVE,
        COMMAND
    }

    /** Who holds the folder now. */
    record Holder(String process, Purpose purpose) {

        private static final Holder UNKNOWN = new Holder("?", Purpose.COMMAND);
    }

    private final FileChannel channel;

    private PostgresLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or answers empty when a living process has it. */
    static Optional<PostgresLock> take(PostgresHome home, Purpose purpose) {
        try {
            var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                return Optional.empty();
            }
            home.write(home.holder(), ProcessHandle.current().pid() + "\n" + purpose + "\n");
            return Optional.of(new PostgresLock(channel));
        } catch (IOException e) {
            throw HomeUnavailable.of(home.root(), e);
        }
    }

    static Holder holder(PostgresHome home) {
        try {
            var lines = Files.exists(home.holder()) ? Files.readAllLines(home.holder()) : List.<String>of();
            return lines.size() < 2 ? Holder.UNKNOWN : new Holder(lines.getFirst(), Purpose.valueOf(lines.get(1)));
        } catch (IOException e) {
            throw HomeUnavailable.of(home.root(), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very process has it, in another context
        }
    }
}
