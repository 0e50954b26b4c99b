package vn.binhyen.bench;

import java.nio.file.Path;
import java.time.Duration;

/** How much to measure: dossiers, reviewers at once (one a commune), batches of each, and how long one looks at a page. */
public record StandardOptions(Path home, int enrolments, int users, int batches, Duration look) {}
