package vn.binhyen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this program has used so far, in megabytes. */
final class ProgramMemory {

    private static final long MEGABYTE = 1 << 20;
    private static final long KILOBYTES = 1 << 10;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String HIGHEST = "VmHWM:";

    private ProgramMemory() {}

    static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    /** As the operating system counts it; 0 where it does not tell. */
    static long resident() {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(HIGHEST))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .sum()
                    / KILOBYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
