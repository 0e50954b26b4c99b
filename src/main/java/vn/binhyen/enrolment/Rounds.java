package vn.binhyen.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.recognition.RecognisedKind;
import vn.binhyen.recognition.RecognitionRules;

/** The rounds of a year, and who decides in them: data, because the law changes and not all of its text was seen. */
@Component
class Rounds {

    /** The file of deadlines. */
    private record Deadlines(List<Deadline> deadlines) {}

    private final RecognitionRules rules;
    private final List<Deadline> deadlines;

    Rounds(RecognitionRules rules) {
        this.rules = rules;
        try (var file = Objects.requireNonNull(Rounds.class.getResourceAsStream("/enrolment/rounds.yaml"))) {
            this.deadlines = new YAMLMapper().readValue(file, Deadlines.class).deadlines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Round of(RecognisedKind kind, int year) {
        var period = rules.period(kind, year)
                .orElseThrow(() -> RuleViolation.invalid("enrolment-year", Integer.toString(year))
                        .at("year"));
        var before = rules.period(kind, year - 1);
        var from = before.isEmpty()
                ? LocalDate.of(year, 1, 1)
                : before.get().end(year - 1).plusDays(1);
        var steps = new EnumMap<Deadline.Step, Deadline>(Deadline.Step.class);
        deadlines.stream()
                .filter(deadline -> deadline.kinds().contains(kind))
                .forEach(deadline -> steps.put(deadline.step(), deadline));
        return new Round(year, kind, from, period, steps, Map.of());
    }

    /** Whether there is a round for such units in this year. */
    boolean has(RecognisedKind kind, int year) {
        return rules.period(kind, year).isPresent();
    }

    /** The area whose authority reviews and decides: the lowest one that may, on the last day of the period. */
    AreaId authority(Entrant entrant, int year) {
        var day = of(entrant.kind(), year).end();
        return Stream.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)
                .filter(level -> rules.mayRecognise(level, entrant.kind(), entrant.managing(), day))
                .map(entrant.area()::ancestor)
                .filter(area -> !area.equals(entrant.area()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("enrolment-no-authority", entrant.name()));
    }
}
