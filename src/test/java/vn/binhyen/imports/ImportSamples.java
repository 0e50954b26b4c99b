package vn.binhyen.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;

/** A run as somebody sent it, for tests over all routes. */
public final class ImportSamples {

    private ImportSamples() {}

    /** A kind that the role may use. */
    public static String kind(Officer officer) {
        return officer.is(Role.MINISTRY) || officer.is(Role.OPERATOR) ? "areas" : "outreach";
    }

    /** A run of a file that is not sound; it was checked and waits for somebody. */
    public static String run(ApplicationContext context, String name, Officer officer) {
        try {
            var file = Files.createTempFile("sample", ".csv");
            try {
                Files.writeString(file, "lạ," + name + "\n1,2\n");
                var imports = context.getBean(Imports.class);
                var id = officer.actor()
                        .get(() -> imports.upload(kind(officer), new SentFile(file, name + ".csv", Map.of()), officer));
                context.getBean(ImportJobs.class).start(id, officer, Duration.ofSeconds(30));
                return id.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
