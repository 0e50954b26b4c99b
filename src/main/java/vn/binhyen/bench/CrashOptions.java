package vn.binhyen.bench;

import java.nio.file.Path;
import java.time.Duration;

/** How hard to try: cycles of killing, clients that post meanwhile, how long they post between two kills. */
public record CrashOptions(Path home, int cycles, int clients, Duration calm) {}
