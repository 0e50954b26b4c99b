package vn.binhyen.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/**
 * Decisions of one kind: which units, how many of them or what percentage, and one decision for each commune, each
 * district or the whole province. An exact number skips units evenly; a percentage leans differently in each commune.
 */
record RecognitionRecipe(
        Set<String> kinds,
        @Nullable Integer year,
        @Nullable Integer count,
        @Nullable Integer percent,
        Level by,
        int firstNumber,
        String symbol,
        @Nullable LocalDate date,
        int day,
        int spread,
        String authority,
        List<String> signers) {

    private static final int LEAST_LEANING = -20;
    private static final int MOST_LEANING = 12;

    /** A unit that may be recognised. */
    record Candidate(AreaId id, String kind) {}

    /** A decision to be signed. */
    record Planned(
            AreaId area, String number, LocalDate date, int year, String issuer, String signer, List<AreaId> units) {}

    /** {@code candidates} in their order; {@code names} tells what the area of an authority is called. */
    List<Planned> expand(int year, List<Candidate> candidates, Function<AreaId, String> names, RandomGenerator random) {
        var byArea = new LinkedHashMap<AreaId, List<AreaId>>();
        for (var unit : chosen(candidates, random)) {
            byArea.computeIfAbsent(unit.ancestor(by), area -> new ArrayList<>()).add(unit);
        }
        var planned = new ArrayList<Planned>();
        byArea.forEach((area, units) -> planned.add(decision(year, area, units, names, planned.size())));
        return planned;
    }

    private List<AreaId> chosen(List<Candidate> candidates, RandomGenerator random) {
        var mine = candidates.stream()
                .filter(candidate -> kinds.contains(candidate.kind()))
                .map(Candidate::id)
                .toList();
        return count == null ? leaning(mine, random) : counted(mine, count);
    }

    private static List<AreaId> counted(List<AreaId> candidates, int count) {
        var spread = new Spread(count, candidates.size());
        var chosen = new ArrayList<AreaId>();
        for (var index = 0; index < candidates.size(); index++) {
            if (spread.takes(index)) {
                chosen.add(candidates.get(index));
            }
        }
        return chosen;
    }

    private List<AreaId> leaning(List<AreaId> candidates, RandomGenerator random) {
        Map<AreaId, Integer> leanings = new LinkedHashMap<>();
        return candidates.stream()
                .filter(unit -> {
                    var leaning = leanings.computeIfAbsent(
                            unit.ancestor(Level.COMMUNE), commune -> random.nextInt(LEAST_LEANING, MOST_LEANING));
                    return random.nextInt(100) < (percent == null ? 0 : percent) + leaning;
                })
                .toList();
    }

    private Planned decision(int year, AreaId area, List<AreaId> units, Function<AreaId, String> names, int index) {
        var first = date == null ? LocalDate.of(year, 11, 1).plusDays(day - 1) : date;
        return new Planned(
                area,
                firstNumber + (by == Level.PROVINCE ? 0 : index) + "/" + symbol,
                first.plusDays(spread == 0 ? 0 : index % spread),
                year,
                authority.replace("{place}", names.apply(area)),
                signers.get(index % signers.size()),
                units);
    }
}
