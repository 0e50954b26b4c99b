package vn.binhyen.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.Imports;
import vn.binhyen.imports.SentFile;
import vn.binhyen.outreach.OutreachSessions;
import vn.binhyen.place.Places;
import vn.binhyen.place.ReorganisationRequest;
import vn.binhyen.place.ReorganisationVerb;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.platform.AreaId;
import vn.binhyen.recognition.DecisionContent;
import vn.binhyen.recognition.Decisions;
import vn.binhyen.recognition.NewDecision;
import vn.binhyen.register.Population;
import vn.binhyen.register.Populations;
import vn.binhyen.register.Units;

/** Puts what the recipes expand to through the doors of the modules, as one would import it. */
@Component
class ExampleLoader {

    /** The same invented world at each start. */
    private static final long SEED = 138;

    private static final String SIGNER_TITLE = "Chủ tịch";
    private static final String GROUNDS = "Theo đề nghị của Thường trực Ban Chỉ đạo 138.";

    private static final int SMALLEST = 60;
    private static final int SPREAD = 180;
    private static final int STEP = 37;
    private static final int PEOPLE_PER_TEN = 38;

    private final Places places;
    private final Reorganisations reorganisations;
    private final Units units;
    private final Populations populations;
    private final OutreachSessions sessions;
    private final Decisions decisions;
    private final Imports imports;
    private final ExampleRounds rounds;

    ExampleLoader(
            Places places,
            Reorganisations reorganisations,
            Units units,
            Populations populations,
            OutreachSessions sessions,
            Decisions decisions,
            Imports imports,
            ExampleRounds rounds) {
        this.places = places;
        this.reorganisations = reorganisations;
        this.units = units;
        this.populations = populations;
        this.sessions = sessions;
        this.decisions = decisions;
        this.imports = imports;
        this.rounds = rounds;
    }

    void loadPlaces(PlaceRecipe recipe) {
        Refused.unless(places.register(recipe.areas(), Officer.SYSTEM));
    }

    /** Where the invented places lie: in the sea, so that they cover nobody's land on a map of the country. */
    void loadBoundaries(InputStream stream, AreaId province) {
        var system = Officer.SYSTEM;
        var office =
                new Officer(system.id(), system.username(), system.name(), system.title(), system.role(), province);
        try {
            var file = Files.createTempFile("binhyen-boundaries", ".geojson");
            try {
                Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
                Refused.unless(
                        imports.importFile("boundaries", new SentFile(file, "boundaries.geojson", Map.of()), office));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has changed of the places this year, as an office records it; days to come are left to the years to come. */
    void reorganise(PlaceRecipe recipe, DemoYears years) {
        for (var change : Objects.requireNonNullElse(recipe.changes(), List.<PlaceRecipe.Change>of())) {
            var day = LocalDate.of(years.current(), change.month(), change.day());
            if (!day.isAfter(years.today())) {
                reorganisations.apply(request(recipe, change, day), Officer.SYSTEM);
            }
        }
    }

    private ReorganisationRequest request(PlaceRecipe recipe, PlaceRecipe.Change change, LocalDate day) {
        var commune = places.get(recipe.provinceId().commune(Integer.parseInt(change.code())), Officer.SYSTEM);
        var verb = commune.kind() == change.kind() ? ReorganisationVerb.RENAME : ReorganisationVerb.CHANGE_KIND;
        var target = new ReorganisationRequest.Target(change.code(), change.name(), change.kind(), null, null);
        return new ReorganisationRequest(verb, day, change.act(), List.of(commune), List.of(target), List.of());
    }

    /** Everything of two years up to today. The first is played to its end; of the second come the decisions there are, as on paper. */
    void loadDemo(Recipes recipes, DemoYears years) {
        var standing = register(recipes);
        var random = new Random(SEED);
        count(standing, years);
        var from = years.startOf(years.previous());
        var turn = years.startOf(years.current());
        log(recipes, standing, from, turn.minusDays(1), recipes.outreach().perYear(1), random);
        log(recipes, standing, turn, years.today(), recipes.outreach().perYear(0), random);
        rounds.play(recipes, standing, years.previous());
        decide(recipes, standing, years.current(), years.today());
    }

    /** One year of the past, from the registration of units to their certificates. */
    void loadYear(Recipes recipes, int year) {
        var standing = register(recipes);
        var random = new Random(SEED);
        var years = new DemoYears(LocalDate.of(year, 12, 31));
        log(
                recipes,
                standing,
                years.startOf(year),
                years.startOf(year + 1).minusDays(1),
                recipes.outreach().perYear(0),
                random);
        rounds.play(recipes, standing, year);
    }

    private StandingUnits register(Recipes recipes) {
        var planned = recipes.units().expand(recipes.places().communes());
        return StandingUnits.of(recipes.places(), units.registerAll(planned, Officer.SYSTEM));
    }

    /** Households and people of both years; the numbers are invented by the place of the residential area in the list. */
    private void count(StandingUnits standing, DemoYears years) {
        var counted = new ArrayList<Population>();
        for (var area : standing.residentialAreas()) {
            var households = SMALLEST + (int) (area.value() * STEP % SPREAD);
            for (var year = years.previous(); year <= years.current(); year++) {
                var grown = households + year - years.previous();
                counted.add(new Population(area, year, grown, grown * PEOPLE_PER_TEN / 10));
            }
        }
        populations.recordAll(counted, Officer.SYSTEM);
    }

    private void log(
            Recipes recipes, StandingUnits standing, LocalDate from, LocalDate to, int perYear, Random random) {
        var planned =
                recipes.outreach().expand(from, to, perYear, standing.communes().size(), random);
        sessions.logAll(
                planned.stream()
                        .map(session -> standing.session(session, random))
                        .toList(),
                Officer.SYSTEM);
    }

    private void decide(Recipes recipes, StandingUnits standing, int year, LocalDate today) {
        var signed = new ArrayList<NewDecision>();
        for (var recipe : recipes.recognition()) {
            recipe.expand(year, standing.candidates(), standing::name).stream()
                    .filter(decision -> !decision.date().isAfter(today))
                    .map(ExampleLoader::decision)
                    .forEach(signed::add);
        }
        decisions.importAll(signed, Officer.SYSTEM);
    }

    private static NewDecision decision(RecognitionRecipe.Planned planned) {
        return new NewDecision(content(planned), planned.units());
    }

    static DecisionContent content(RecognitionRecipe.Planned planned) {
        return new DecisionContent(
                planned.area(),
                planned.number(),
                planned.date(),
                planned.year(),
                planned.issuer(),
                planned.signer(),
                SIGNER_TITLE,
                GROUNDS);
    }
}
