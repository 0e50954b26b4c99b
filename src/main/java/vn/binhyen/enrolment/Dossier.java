package vn.binhyen.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.criteria.Answer;

/** Hồ sơ: the answers of an enrolment, what it was returned for, and what a visit found. */
public record Dossier(Map<String, Given> answers, List<Returned> returns, String visit) {

    public static final Dossier EMPTY = new Dossier(Map.of(), List.of(), "");

    public Dossier {
        answers = Map.copyOf(answers);
        returns = List.copyOf(returns);
    }

    public Dossier with(String criterion, Given given) {
        var all = new LinkedHashMap<>(answers);
        all.put(criterion, given);
        return new Dossier(all, returns, visit);
    }

    public Dossier returned(Returned back) {
        var all = new ArrayList<>(returns);
        all.add(back);
        return new Dossier(answers, all, visit);
    }

    Dossier visited(String record) {
        return new Dossier(answers, returns, record);
    }

    /** The answers that count, the reviewer's before the unit's own. */
    public Map<String, Answer> counting() {
        var counting = new HashMap<String, Answer>();
        answers.forEach((criterion, given) -> {
            var answer = given.counting();
            if (answer != null) {
                counting.put(criterion, answer);
            }
        });
        return counting;
    }
}
