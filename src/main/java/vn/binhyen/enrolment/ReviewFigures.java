package vn.binhyen.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Level;

/** What the books say of a unit and of its commune in the period of assessment, for whoever judges what the unit says of itself. */
@Component
class ReviewFigures {

    /** The lines of {@code enrolment/review-figures.yaml}. */
    private record Shown(List<String> measures, String set) {}

    private final Shown shown;
    private final Rounds rounds;
    private final Ledger ledger;
    private final Places places;

    ReviewFigures(Rounds rounds, Ledger ledger, Places places) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.places = places;
        try (var file =
                Objects.requireNonNull(ReviewFigures.class.getResourceAsStream("/enrolment/review-figures.yaml"))) {
            this.shown = new YAMLMapper().readValue(file, Shown.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a unit and for the commune it lies in; a commune has its own only. */
    EnrolmentPage.Known of(Enrolment enrolment, Officer officer) {
        var area = enrolment.entrant().area();
        var commune = area.ancestor(Level.COMMUNE);
        var round = rounds.of(enrolment.entrant().kind(), enrolment.year());
        var period = new Period(round.from(), round.end());
        var terms =
                shown.measures().stream().map(MeasureCode::new).map(Term::of).toList();
        var areas = Stream.of(area, commune).distinct().toList();
        var amounts = ledger.amounts(new Question(areas, terms, List.of(period), null));
        var figures = terms.stream()
                .map(term -> new EnrolmentPage.Figure(
                        "figure.measure." + term.measure().value(),
                        amounts.of(area, term, period),
                        amounts.of(commune, term, period)))
                .toList();
        var code = places.find(commune, officer)
                .map(place -> place.code() + "@" + commune.generation())
                .orElse("");
        return new EnrolmentPage.Known(
                round.from(),
                round.end(),
                area.equals(commune),
                figures,
                "/figures?set=" + shown.set() + "&area=" + code + "&period=" + enrolment.year());
    }
}
