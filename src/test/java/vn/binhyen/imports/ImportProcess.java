package vn.binhyen.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenApplication;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** A server in the middle of an import, to be killed; started again it carries on. It says how far it is, line by line. */
final class ImportProcess {

    static final int ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LOOK = 50;

    private ImportProcess() {}

    /** {@code begin} or {@code again}. */
    public static void main(String[] arguments) throws Exception {
        try (var context = SpringApplication.run(BinhYenApplication.class)) {
            var again = arguments[0].equals("again");
            System.out.println("UNITS " + units(context));
            var run = again ? run(context) : begun(context);
            for (var left = PATIENCE.toMillis() / LOOK; left > 0 && run.stage() != ImportStage.DONE; left--) {
                if (run.rowsRead() > ROWS / 4) {
                    System.out.println("AT " + run.rowsRead());
                }
                Thread.sleep(LOOK);
                run = run(context);
            }
            System.out.println(run.stage() + " " + units(context));
        }
    }

    /** Sends, checks and confirms a file; the work goes on in the background. */
    private static ImportRun begun(ConfigurableApplicationContext context) throws IOException {
        InventedPlaces.register(context.getBean(Places.class));
        var rows = new StringBuilder("code,name,kind,subkind,commune_code\n");
        IntStream.range(0, ROWS)
                .forEach(i -> rows.append("KP-%1$05d,Bản %1$d,RESIDENTIAL_AREA,bản,90001\n".formatted(i)));
        var file = Files.writeString(Files.createTempFile("units", ".csv"), rows);
        var imports = context.getBean(Imports.class);
        var jobs = context.getBean(ImportJobs.class);
        var sent = new SentFile(file, "don-vi.csv", Map.of());
        UUID id = Persons.HOA.actor().get(() -> imports.upload("units", sent, Persons.HOA));
        Files.delete(file);
        jobs.start(id, Persons.HOA, PATIENCE);
        Persons.HOA.actor().run(() -> imports.confirm(id, false, Persons.HOA));
        jobs.start(id, Persons.HOA, Duration.ZERO);
        return run(context);
    }

    private static ImportRun run(ConfigurableApplicationContext context) {
        return Persons.HOA
                .actor()
                .get(() -> context.getBean(Imports.class).latest(Persons.HOA))
                .getFirst();
    }

    private static int units(ConfigurableApplicationContext context) {
        return Officer.SYSTEM
                .actor()
                .get(() -> context.getBean(TransactionTemplate.class)
                        .execute(status -> context.getBean(JdbcClient.class)
                                .sql("SELECT count(*) FROM unit WHERE code LIKE 'KP-%'")
                                .query(Integer.class)
                                .single()));
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
