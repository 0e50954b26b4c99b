package vn.binhyen.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How much to measure; {@code lists} is a folder with the real lists of places, without it they are invented. */
public record PlacesOptions(Path home, @Nullable Path lists, int organisations, int residentialAreas, int questions) {}
