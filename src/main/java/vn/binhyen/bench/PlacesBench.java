package vn.binhyen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.PostgresServer;
import vn.binhyen.platform.VietnameseText;
import vn.binhyen.register.ManagingLevel;
import vn.binhyen.register.UnitFilter;
import vn.binhyen.register.UnitKind;
import vn.binhyen.register.Units;
import vn.binhyen.search.Searches;

/** Measures places and the register at the size of the nation: import from files, search, lists. */
public final class PlacesBench {

    private static final int HITS = 20;
    private static final int WARM_UP = 20;

    /** One question in so many is asked by hand as well. */
    private static final int RIVALS = 4;

    private static final long MEGABYTE = 1 << 20;

    private final PlacesOptions options;
    private final Consumer<String> progress;
    private final Places places;
    private final Units units;
    private final Searches searches;
    private final ConfigurableApplicationContext context;
    private final PostgresServer server;
    private final PlacesWorkload workload = new PlacesWorkload();

    private PlacesBench(PlacesOptions options, Consumer<String> progress, ConfigurableApplicationContext context) {
        this.options = options;
        this.context = context;
        this.progress = progress;
        this.places = context.getBean(Places.class);
        this.units = context.getBean(Units.class);
        this.searches = context.getBean(Searches.class);
        this.server = context.getBean(PostgresServer.class);
    }

    /** Starts the application on the empty folder of the options, runs it all, and stops it. */
    public static PlacesResult run(PlacesOptions options, Class<?> application, Consumer<String> progress)
            throws SQLException, IOException {
        try (var context = BenchApplication.start(options.home(), application)) {
            return new PlacesBench(options, progress, context).run();
        }
    }

    private PlacesResult run() throws SQLException, IOException {
        try (var rival = new PlacesRival(server)) {
            var lists = options.lists();
            var nation = lists == null ? null : new PlacesNation(lists, context);
            var areas = Officer.SYSTEM.actor().get(() -> nation == null ? invented() : nation.lists());
            progress.accept(areas.line());
            var drawn = nation == null
                    ? List.<PlacesResult.Drawing>of()
                    : Officer.SYSTEM.actor().get(() -> List.of(nation.provinces(), nation.communes()));
            drawn.forEach(drawing -> progress.accept(drawing.line()));
            var imported = units(rival);
            progress.accept(imported.line());
            var fonts = PlacesFonts.read(
                    workload.names().stream().map(PlacesWorkload.Named::name).toList());
            fonts.forEach(font -> progress.accept(font.line()));
            rival.analyse();
            var found = List.of(
                    search("whole name", rival, PlacesWorkload.Named::name),
                    search("without accents", rival, named -> VietnameseText.fold(named.name())),
                    search("beginning", rival, named -> begun(named.name())),
                    search("one letter wrong", rival, named -> mistyped(named.name())),
                    search("wrong, with place", rival, named -> mistyped(named.name()) + ", " + named.commune()));
            found.forEach(search -> progress.accept(search.line()));
            var read = readings();
            read.forEach(reading -> progress.accept(reading.line()));
            return new PlacesResult(areas, drawn, imported, fonts, found, read);
        }
    }

    private PlacesResult.Areas invented() {
        var start = System.nanoTime();
        var result = PlacesNation.accepted(places.register(PlacesWorkload.invented(), Officer.SYSTEM));
        return new PlacesResult.Areas(result.created(), 0, LedgerRival.seconds(start));
    }

    /** One file a province; only the import itself is timed. */
    private PlacesResult.Import units(PlacesRival rival) throws IOException, SQLException {
        var provinces = Officer.SYSTEM.actor().get(() -> places.children(AreaId.NATION, Officer.SYSTEM));
        var rows = 0;
        var ours = 0.0;
        var copied = 0.0;
        for (var province : provinces) {
            var office = office(province);
            var communes = office.actor().get(() -> places.communes(office));
            var file = Files.createTempFile("binhyen-units", ".csv");
            var share = workload.write(
                    file,
                    communes,
                    options.organisations() / provinces.size(),
                    options.residentialAreas() / provinces.size());
            var start = System.nanoTime();
            PlacesNation.accepted(office.actor().get(() -> units.importUnits(file, office)));
            ours += LedgerRival.seconds(start);
            copied += rival.copy(file);
            rows += share;
            progress.accept(String.format(Locale.ROOT, "  %s: %,d rows, %,.0f/s", province.name(), rows, rows / ours));
            Files.delete(file);
        }
        return new PlacesResult.Import(rows, rows / ours, rows / copied, heap());
    }

    private static Officer office(Area province) {
        return new Officer(
                new UUID(0, province.id().value()), "bench", "bench", "", Role.PROVINCE_OFFICE, province.id());
    }

    /** The bound that the virtual machine was given; who runs out of it does not come to the end. */
    private static long heap() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    /** How a name is typed. */
    private interface Typing {
        String of(PlacesWorkload.Named named);
    }

    /** The names are shared by many; who types one with its place, or as it is, must find it. */
    private PlacesResult.Search search(String title, PlacesRival rival, Typing typing) throws SQLException {
        var names = workload.names();
        var ours = new long[options.questions()];
        var theirs = new long[options.questions() / RIVALS];
        var lost = 0;
        for (var i = -WARM_UP; i < options.questions(); i++) {
            var named = names.get(Math.floorMod(i * 7, names.size()));
            var typed = typing.of(named);
            var start = System.nanoTime();
            var groups = Officer.SYSTEM.actor().get(() -> searches.find(typed, Officer.SYSTEM, HITS));
            if (i >= 0) {
                ours[i] = System.nanoTime() - start;
                lost += groups.stream().anyMatch(group -> has(group, named.name())) ? 0 : 1;
            }
            if (i >= 0 && i % RIVALS == 0) {
                var between = System.nanoTime();
                rival.ask(VietnameseText.fold(named.name()));
                theirs[i / RIVALS] = System.nanoTime() - between;
            }
        }
        return new PlacesResult.Search(title, Timings.of(ours), Timings.of(theirs), options.questions(), lost);
    }

    private static boolean has(Searches.Group group, String name) {
        return group.hits().stream().anyMatch(hit -> hit.title().equals(name));
    }

    /** The last word that is long enough loses its second letter. */
    private static String mistyped(String name) {
        var words = VietnameseText.fold(name).split(" ", -1);
        for (var i = words.length - 1; i >= 0; i--) {
            if (words[i].length() > 2) {
                words[i] = words[i].charAt(0) + words[i].substring(2);
                break;
            }
        }
        return String.join(" ", words);
    }

    /** As somebody types who does not come to the end. */
    private static String begun(String name) {
        var folded = VietnameseText.fold(name);
        return folded.substring(0, Math.max(1, folded.length() - 2));
    }

    private List<PlacesResult.Reading> readings() {
        var all = UnitFilter.ALL;
        var province = office(Officer.SYSTEM
                .actor()
                .get(() -> places.children(AreaId.NATION, Officer.SYSTEM).getLast()));
        var readings = new ArrayList<PlacesResult.Reading>();
        for (var officer : List.of(Officer.SYSTEM, province)) {
            var where = officer.equals(province) ? " province" : " nation";
            readings.add(list("all," + where, all, officer, 0));
            readings.add(list("page 100," + where, all, officer, 99));
            readings.add(list("schools," + where, all.only(UnitKind.SCHOOL), officer, 0));
            readings.add(list("rare," + where, rare(UnitKind.AGENCY), officer, 0));
            readings.add(list("none," + where, rare(UnitKind.SCHOOL), officer, 0));
            readings.add(list("words," + where, UnitFilter.of("thcs minh").only(UnitKind.SCHOOL), officer, 0));
        }
        return readings;
    }

    private static UnitFilter rare(UnitKind kind) {
        return new UnitFilter("", kind, null, ManagingLevel.CENTRAL, true, false);
    }

    private PlacesResult.Reading list(String title, UnitFilter filter, Officer officer, int page) {
        var times = new long[Math.max(10, options.questions() / 10)];
        officer.actor().run(() -> {
            for (var i = -3; i < times.length; i++) {
                var start = System.nanoTime();
                units.search(filter, page, officer);
                if (i >= 0) {
                    times[i] = System.nanoTime() - start;
                }
            }
        });
        return new PlacesResult.Reading(title, Timings.of(times));
    }
}
