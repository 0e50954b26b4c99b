package vn.binhyen.bench;

import java.nio.file.Path;

/** How much to measure: people who fill in returns at once (one a commune), and how many months each of them reports. */
public record ReturnsOptions(Path home, int clients, int months) {}
