package vn.binhyen.grading;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Grade;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.recognition.RecognisedKind;

/** Bảng phân bố: how many units of each kind have which class of the movement, as the books have it. */
@Component
class GradeDistribution {

    private final Ledger ledger;

    GradeDistribution(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A line for each kind that has a class, and one for all of them; nothing where nobody was graded. */
    List<GradingsPage.Share> of(int year, Officer officer) {
        var terms = new LinkedHashMap<String, List<Term>>();
        Arrays.stream(RecognisedKind.values())
                .forEach(kind -> terms.put(kind.key(), terms(Map.of("kind", Set.of(kind.name())))));
        terms.put("grading.all-kinds", terms(Map.of()));
        var period = new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
        var all = terms.values().stream().flatMap(List::stream).toList();
        var amounts = ledger.amounts(new Question(List.of(officer.area()), all, List.of(period), null));
        var shares = new ArrayList<GradingsPage.Share>();
        terms.forEach((key, line) -> {
            var counts = line.stream()
                    .map(term -> amounts.of(officer.area(), term, period))
                    .toList();
            // the first term is without a class: what the others are a share of
            if (counts.getFirst() > 0) {
                shares.add(new GradingsPage.Share(key, counts.getFirst(), counts.subList(1, counts.size())));
            }
        });
        return shares.size() > 1 ? shares : List.of();
    }

    private static List<Term> terms(Map<String, Set<String>> kind) {
        var terms = new ArrayList<Term>();
        terms.add(new Term(GradingMeasures.GRADED, kind));
        for (var grade : Grade.values()) {
            var members = new LinkedHashMap<>(kind);
            members.put("grade", Set.of(grade.name()));
            terms.add(new Term(GradingMeasures.GRADED, members));
        }
        return terms;
    }
}
